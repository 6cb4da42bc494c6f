import type { Words } from '#lib/i18n/words.ts';
import type { HeadlineShown } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';
import { conclusionsOf } from './conclusions.ts';
import type { ReportBlock } from './document/report-document.ts';
import { endOnce } from './end-once.ts';

/** What the figures can bear, question by question: each under a heading of its own, what is hidden last. */
export function conclusionsQuestions(
	words: Words,
	headlines: readonly Released<HeadlineShown>[]
): readonly ReportBlock[] {
	const { summary } = words.t.finalEvaluation;
	const told = conclusionsOf(words, headlines);
	return (['concluded', 'ruledOut', 'undecided', 'hidden'] as const)
		.filter((question) => told[question] !== '')
		.flatMap((question) => [
			{ kind: 'heading', text: summary[question] },
			{ kind: 'paragraph', text: endOnce(told[question]) }
		]);
}
