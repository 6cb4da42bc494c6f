import { ALL, type Verdict } from '#lib/trial/estimates.ts';
import type { HeadlineMeasure } from '#lib/trial/measures.ts';
import type { HeadlineShown } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';
import { amountText } from '#lib/i18n/change-text.ts';
import { endOnce } from './end-once.ts';
import { happenedAnyway } from './happened-anyway.ts';
import { hiddenVerdicts } from './hidden-verdicts.ts';
import { measuresWithPlaces } from './measures-with-places.ts';
import { seenChange } from './seen-change.ts';
import type { Words } from '#lib/i18n/words.ts';

type Headlines = readonly Released<HeadlineShown>[];

/** What can be concluded, what is unlikely, and what cannot be decided: the overview in three sentences or so. */
export interface Conclusions {
	readonly concluded: string;
	readonly ruledOut: string;
	readonly undecided: string;
	/** Which of them may not be told; empty where none is hidden. */
	readonly hidden: string;
}

/** Everything of one kind is said together, measure by measure with its places: not cell by cell. */
export function conclusionsOf(words: Words, headlines: Headlines): Conclusions {
	const { conclusions, settle } = words.t.verdicts;
	const measuresOf = (holds: (headline: Headlines[number]) => boolean) => measuresWithPlaces(words, headlines, holds);
	const said = (told: Verdict, isHeldBack = false) =>
		measuresOf((one) => one.verdict === told && one.isHeldBack === isHeldBack);
	const sentence = (template: (what: string) => string, parts: readonly string[]) =>
		parts.length === 0 ? [] : [template(words.numbers.list(parts))];

	const firm = (['improvement', 'deterioration', 'no-important-change'] as const).flatMap((verdict) =>
		sentence((what) => conclusions.verdictIn(words.t.verdicts.words[verdict], what), said(verdict))
	);
	const open = said('undecided');
	const needsOthers = headlines.some(({ verdict, basis }) => verdict === 'undecided' && basis === null);
	const needsMore = headlines.some(({ verdict, basis }) => verdict === 'undecided' && basis !== null);
	return {
		concluded: [
			...(firm.length === 0 ? [conclusions.nothingFirm] : sentence(conclusions.firm, firm)),
			...sentence(conclusions.possible.improvement, said('possible-improvement')),
			...sentence(conclusions.possible.deterioration, said('possible-deterioration')),
			...happenedAnyway(words, headlines, measuresOf),
			...sentence(conclusions.heldBack.improvement, said('possible-improvement', true)),
			...sentence(conclusions.heldBack.deterioration, said('possible-deterioration', true))
		].join(' '),
		ruledOut: ruledOut(words, headlines),
		undecided: [
			...(open.length === 0 ? [conclusions.nothingOpen] : sentence(conclusions.open, open).map(capital)),
			...(needsMore ? [settle.plain] : []),
			...(needsOthers ? [settle.selected] : []),
			...sentence(conclusions.tooFew, said('too-few'))
		].join(' '),
		hidden: hiddenVerdicts(words, headlines).join(' ')
	};
}

/** What the intervals of all together leave out, for the measures whose direction they leave open. */
function ruledOut(words: Words, headlines: Headlines): string {
	const { conclusions } = words.t.verdicts;
	const parts = headlines
		.filter(({ scope, verdict }) => scope === ALL && verdict === 'undecided')
		.flatMap((headline) => {
			const seen = seenChange(headline);
			return seen ? [fallOrRise(words, headline.measure, seen)] : [];
		});
	return parts.length === 0 ? conclusions.nothingRuledOut : endOnce(conclusions.allTogether(parts.join('; ')));
}

function fallOrRise(
	words: Words,
	measure: HeadlineMeasure,
	{ lower, upper }: { lower: number; upper: number }
): string {
	const { conclusions, nouns } = words.t.verdicts;
	return conclusions.fallOrRise(
		nouns[measure],
		amountText(words, measure, Math.min(0, lower)),
		amountText(words, measure, Math.max(0, upper))
	);
}

function capital(sentence: string): string {
	return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
