import { amountText } from '#lib/i18n/change-text.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { HeadlineShown } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';
import { directionOf } from './directed-amount.ts';
import { seenChange, type SeenChange } from './seen-change.ts';

/** What is ruled out all the same, why no more can be said, and what would settle it. */
export function undecidedSentences(words: Words, headline: Released<HeadlineShown>): readonly string[] {
	const { verdicts, sentences } = words.t;
	if (headline.basis === null) return [verdicts.selected, verdicts.settle.selected];
	const seen = seenChange(headline);
	if (!seen) return [verdicts.alike];
	const isDifference = headline.basis === 'difference';
	const { bothWays, untilNothing } = sentences.whyUndecided;
	return [
		...ruledOut(words, headline, seen),
		seen.lower < 0 && seen.upper > 0 ? bothWays : untilNothing,
		isDifference ? verdicts.difference.settle : verdicts.settle.plain
	];
}

/** What lies beyond either limit. A limit that is rounded to nothing rules out that whole side. */
function ruledOut(
	words: Words,
	{ measure, basis }: Released<HeadlineShown>,
	{ lower, upper }: SeenChange
): readonly string[] {
	const { ruledOut: outside, difference } = words.t.verdicts;
	const { fall, rise } = basis === 'difference' ? difference.ruledOut : outside;
	const isFall = directionOf(words, measure, lower) === 'fall';
	const isRise = directionOf(words, measure, upper) === 'rise';
	return [
		isFall ? fall(amountText(words, measure, lower)) : outside.anyFall,
		isRise ? rise(amountText(words, measure, upper)) : outside.anyRise
	];
}

/** How large a change would have to be to show with so many families: what an open verdict may be hiding. */
export function detectableSentences(words: Words, { measure, detectable }: Released<HeadlineShown>): readonly string[] {
	return detectable.state === 'shown'
		? [words.t.sentences.detectable(amountText(words, measure, detectable.value))]
		: [];
}
