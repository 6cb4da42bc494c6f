import type { Words } from '#lib/i18n/words.ts';
import { ALL } from '#lib/trial/estimates.ts';
import type { Cell, ChangeOfGroup, HeadlineShown } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';
import { comparisonSentences } from './comparison-text.ts';
import { contributorSentences, hiddenContributors } from './contributors-text.ts';
import { endOnce } from './end-once.ts';
import { hiddenSentences } from './hidden-text.ts';
import { hiddenOfMeasure } from './hidden-of-measure.ts';
import { seenChange } from './seen-change.ts';
import { toldChange } from './told-change.ts';
import { uncertaintySentence } from './uncertainty-text.ts';
import { detectableSentences } from './undecided-text.ts';
import { verdictStatement } from './verdict-statement.ts';
import { verdictReasons } from './verdict-text.ts';
import { whatHappened } from './what-happened.ts';

type Headline = Released<HeadlineShown>;
type Figures = Released<Cell<ChangeOfGroup>>;

/** What is told of one measure at one place, by what it answers. */
export interface MeasureTold {
	/** What happened to the families, and to those that they are compared with. */
	readonly happened: readonly string[];
	/** The verdict, what may be made of it, and why no more. */
	readonly verdict: readonly string[];
	/** Who is behind it, and what is hidden. */
	readonly behind: readonly string[];
}

/**
 * Everything that is told of one measure at one place, as a paragraph for somebody who sees no chart, sentence by
 * sentence. Where less is needed, `measureTold` has the same in three parts.
 *
 * The sentences of this folder have one source, whether a page or a report tells them: the templates stand in the
 * catalogue (`da-sentences.ts`, `da-verdicts.ts`), a figure is told by the way it went and never by a sign, and only
 * the templates of a comparison may say *effekt*. There is a function for each kind of paragraph:
 *
 * - `measureParagraph`: one of the five measures with a verdict, at one place;
 * - `durationParagraph` and `returnToWorkParagraph`: the two indicators that carry no verdict;
 * - `verdictSentences`: what stands beside a verdict's word and a drawing;
 * - `conclusionsOf`: all measures and places together, in three sentences or so;
 * - `breakEvenSentences` and `aimSentences`: whether the trial pays for itself;
 * - `choicesText` and `pointText`: what speaks for each choice, and what a rule points out.
 */
export function measureParagraph(words: Words, headline: Headline, cell: Figures): readonly string[] {
	const { happened, verdict, behind } = measureTold(words, headline, cell);
	return [...happened, ...verdict, ...behind];
}

/** The same in three parts, for whoever has less room or tells a part of it in a table. */
export function measureTold(words: Words, headline: Headline, cell: Figures): MeasureTold {
	const { verdict, basis } = headline;
	const statement = verdictStatement(words, headline);
	if (verdict === 'no-delivery' || verdict === 'not-delivered') return { happened: [], verdict: statement, behind: [] };
	const isTooFew = verdict === 'too-few';
	const isOpen = verdict === 'undecided' && basis !== null;
	const hidden = isTooFew ? hiddenContributors(headline) : hiddenOfMeasure(headline, cell);
	return {
		happened: isTooFew ? [] : changes(words, headline, cell).map(endOnce),
		verdict: [
			...statement,
			...verdictReasons(words, headline),
			...(isOpen ? detectableSentences(words, headline) : [])
		].map(endOnce),
		behind: [...contributorSentences(words, headline), ...hiddenSentences(words, hidden)]
	};
}

/**
 * The families' own change and what it is held against. Where nothing is decided the limits are left out: what lies
 * beyond them is told as ruled out.
 */
function changes(words: Words, headline: Headline, cell: Figures): readonly string[] {
	const { measure, basis, verdict } = headline;
	const { comparison, marked } = words.t.sentences;
	const isOpen = verdict === 'undecided' && basis !== null;
	if (basis === 'difference') {
		const told = toldChange(words, headline).slice(0, isOpen ? 1 : undefined);
		return [
			...whatHappened(words, measure, cell.indsats.plain),
			...compared(words, headline, cell),
			...(cell.indsats.guarded ? [comparison.bothSelected] : []),
			...told,
			...(headline.scope === ALL && told.length > 0 ? [comparison.averaged] : [])
		];
	}
	const own = (basis === 'guarded' ? cell.indsats.guarded : null) ?? cell.indsats.plain;
	const seen = seenChange(own);
	const [guarded] = basis === 'guarded' ? toldChange(words, headline, own) : [];
	return [
		...(guarded === undefined ? whatHappened(words, measure, own) : [guarded]),
		...(seen && !isOpen ? [uncertaintySentence(words, measure, seen)] : []),
		...(verdict === 'hidden' && cell.indsats.guarded && seen ? [marked] : []),
		...compared(words, headline, cell)
	];
}

/**
 * All together is compared site by site, so what the comparison families of all sites did stands for nothing there. Where
 * its verdict is hidden a change stands alone, and looks like one: so it is said that nothing is held against it.
 */
function compared(words: Words, { scope, measure, basis, verdict }: Headline, cell: Figures): readonly string[] {
	const { indsats, sammenligning } = cell;
	const own = (basis === 'guarded' ? indsats.guarded : null) ?? indsats.plain;
	if (own.change.value.state !== 'shown') return [];
	if (scope === ALL) return verdict === 'hidden' ? [words.t.sentences.comparison.notHere] : [];
	const figures = (basis === 'guarded' ? sammenligning.guarded : null) ?? sammenligning.plain;
	return comparisonSentences(words, measure, figures);
}
