import type { Words } from '#lib/i18n/words.ts';
import type { HeadlineMeasure } from '#lib/trial/measures.ts';
import type { Overview } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';
import { measureTold } from '../measure-paragraph.ts';
import { contributorSentences } from '../contributors-text.ts';
import { detectableSentences } from '../undecided-text.ts';
import { returnToWorkParagraph } from '../return-to-work-paragraph.ts';
import type { BriefedMeasure } from './committee-measures.ts';

/** What a briefing tells of a measure. */
export interface Briefed {
	readonly measure: BriefedMeasure;
	readonly sentences: readonly string[];
	/** Whether the sentences say of what they are. */
	readonly isNamed: boolean;
	/** Who is in its figures: told once for the measures that have the same families. */
	readonly behind: readonly string[];
	/** What is as true of other measures: told once, under what is not known. */
	readonly general: readonly string[];
}

/**
 * The paragraph of a measure without what would stand in every one of them: that is `behind` or `general`, or said of
 * the whole municipality under what is not known. How large a change would have to be to show is told of cost alone, beside the
 * trial's aim.
 */
export function briefedMeasure(
	words: Words,
	overview: Released<Overview>,
	municipality: string,
	measure: BriefedMeasure
): Briefed {
	const { told: all, isNamed } = paragraph(words, overview, municipality, measure);
	const { verdicts, sentences } = words.t;
	const general: readonly string[] = [
		...Object.values(sentences.whyUndecided),
		...Object.values(verdicts.settle),
		...[verdicts.difference.settle, verdicts.difference.settleHeldBack],
		...[verdicts.difference.changedApart, verdicts.difference.notAfter]
	];
	const headline = headlineAt(overview, municipality, measure);
	const { others } = sentences.contributors;
	const contributors = headline ? contributorSentences(words, headline) : [];
	const saidElsewhere: readonly string[] = [
		...[sentences.comparison.nobody, others],
		...contributors,
		...(headline ? detectableSentences(words, headline) : [])
	];
	return {
		...{ measure, isNamed },
		sentences: all.filter((sentence) => !general.includes(sentence) && !saidElsewhere.includes(sentence)),
		behind: contributors.filter((sentence) => sentence !== others && all.includes(sentence)),
		general: all.filter((sentence) => general.includes(sentence))
	};
}

function paragraph(
	words: Words,
	overview: Released<Overview>,
	municipality: string,
	measure: BriefedMeasure
): { readonly told: readonly string[]; readonly isNamed: boolean } {
	const series = overview.indicators.flatMap((one) => [...one.series]).find((one) => one.measure === measure);
	if (series?.kind === 'share') {
		const cell = series.cells.find(({ scope }) => scope === municipality);
		return { told: cell ? returnToWorkParagraph(words, cell) : [], isNamed: true };
	}
	const cell = series?.cells.find(({ scope }) => scope === municipality);
	const headline = headlineAt(overview, municipality, measure);
	if (!cell || !headline) return { told: [words.t.sentences.verdict['no-delivery']], isNamed: false };
	const { happened, verdict, behind } = measureTold(words, headline, cell);
	const { plain, guarded } = cell.indsats;
	const { change } = (headline.basis === 'guarded' ? guarded : null) ?? plain;
	const isNamed = happened.length > 0 && change.value.state === 'shown';
	return { told: [...happened, ...verdict, ...behind], isNamed };
}

function headlineAt({ headlines }: Released<Overview>, municipality: string, measure: BriefedMeasure) {
	return headlines.find((one) => one.measure === measure && one.scope === municipality);
}

/** A measure in the middle of a sentence. */
export function briefedName({ t }: Words, measure: BriefedMeasure): string {
	const nouns: Readonly<Record<HeadlineMeasure, string>> = t.verdicts.nouns;
	return measure === 'return-to-work' ? t.briefing.returnToWork : nouns[measure];
}
