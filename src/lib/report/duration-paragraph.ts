import type { Words } from '#lib/i18n/words.ts';
import { ALL } from '#lib/trial/estimates.ts';
import type { Cell, ChangeOfGroup } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';
import { casesSentences, hiddenCases } from './cases-text.ts';
import { comparisonSentences } from './comparison-text.ts';
import { hiddenSentences, type HiddenPart } from './hidden-text.ts';
import { seenChange } from './seen-change.ts';
import { uncertaintySentence } from './uncertainty-text.ts';
import { whatHappened } from './what-happened.ts';

/** How long services last that began after the start, held against those that began before. It carries no verdict. */
export function durationParagraph(words: Words, cell: Released<Cell<ChangeOfGroup>>): readonly string[] {
	const measure = 'service-duration';
	const own = cell.indsats.plain;
	const seen = seenChange(own);
	return [
		...whatHappened(words, measure, own),
		...(seen ? [uncertaintySentence(words, measure, seen)] : []),
		...(cell.scope === ALL || own.change.value.state !== 'shown'
			? []
			: comparisonSentences(words, measure, cell.sammenligning.plain)),
		...casesSentences(words, own, words.t.sentences.services),
		...hiddenSentences(words, hiddenOf(cell))
	];
}

function hiddenOf({ scope, indsats, sammenligning }: Released<Cell<ChangeOfGroup>>): readonly HiddenPart[] {
	const { change, before, after } = indsats.plain;
	if (change.value.state === 'hidden') return ['change', ...hiddenCases(indsats.plain)];
	return [
		...(before.state === 'hidden' || after.state === 'hidden' ? (['levels'] as const) : []),
		...(scope !== ALL && sammenligning.plain.change.value.state === 'hidden' ? (['comparison'] as const) : []),
		...hiddenCases(indsats.plain)
	];
}
