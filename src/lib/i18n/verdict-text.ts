import type { HeadlineShown } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';
import { amountText, changeText } from './change-text.ts';
import { endOnce } from './end-once.ts';
import { whyOnlyPossible } from './why-only-possible.ts';
import type { Words } from './words.ts';

/** A change and its interval, where a reader may see all three. */
interface Seen {
	readonly change: number;
	readonly lower: number;
	readonly upper: number;
}

/**
 * What is said of a verdict besides its word, sentence by sentence. Each verdict has its own templates, and
 * a text about an *effekt* can only come from those of a comparison.
 */
export function verdictSentences(words: Words, headline: Released<HeadlineShown>): readonly string[] {
	return sentencesOf(words, headline).map(endOnce);
}

function sentencesOf(words: Words, headline: Released<HeadlineShown>): readonly string[] {
	const { verdicts } = words.t;
	switch (headline.verdict) {
		case 'hidden':
		case 'no-delivery':
		case 'not-delivered':
			return [];
		case 'too-few':
			return [verdicts.tooFew];
		case 'undecided':
			return undecided(words, headline);
		case 'no-important-change':
			return [...changed(words, headline, false), allWithin(words, headline)];
		case 'improvement':
		case 'deterioration':
			return [...changed(words, headline, true), verdicts.difference.alsoAfter, verdicts.difference.condition];
		case 'possible-improvement':
		case 'possible-deterioration':
			return [...changed(words, headline, false), ...whyOnlyPossible(words, headline.verdict, headline)];
	}
}

/** The interval of a headline, where the reader may see it. */
export function seenChange({ change: { value, lower, upper } }: Released<HeadlineShown>): Seen | null {
	if (value.state !== 'shown' || lower.state !== 'shown' || upper.state !== 'shown') return null;
	return { change: value.value, lower: lower.value, upper: upper.value };
}

function changed(words: Words, headline: Released<HeadlineShown>, isFirm: boolean): readonly string[] {
	const { verdicts } = words.t;
	const seen = seenChange(headline);
	if (!seen) return [];
	const [change, lower, upper] = [seen.change, seen.lower, seen.upper].map((value) =>
		changeText(words, headline.measure, value)
	) as [string, string, string];
	const onDifference = isFirm ? verdicts.difference.change : verdicts.difference.possible;
	const onOwn = headline.basis === 'guarded' ? verdicts.guardedChange : verdicts.change;
	const said = headline.basis === 'difference' ? onDifference : onOwn;
	return [said(change), verdicts.uncertainty(lower, upper)];
}

function allWithin(words: Words, { measure, matters }: Released<HeadlineShown>): string {
	const { allWithin: unsaid, allWithinAmount } = words.t.verdicts;
	return matters.state === 'shown' ? allWithinAmount(amountText(words, measure, matters.value)) : unsaid;
}

/** What is ruled out, why no more can be said, and what would settle it. */
function undecided(words: Words, headline: Released<HeadlineShown>): readonly string[] {
	const { verdicts } = words.t;
	if (headline.basis === null) return [verdicts.selected, verdicts.settle.selected];
	const seen = seenChange(headline);
	if (!seen) return [verdicts.alike];
	const isDifference = headline.basis === 'difference';
	const corrected = headline.basis === 'guarded' ? [verdicts.afterSelection] : [];
	return [
		...corrected,
		ruledOut(words, headline, seen),
		isDifference ? verdicts.difference.settle : verdicts.settle.plain
	];
}

function ruledOut(words: Words, { measure, basis }: Released<HeadlineShown>, { lower, upper }: Seen): string {
	const { verdicts } = words.t;
	const fall = amountText(words, measure, lower);
	const rise = amountText(words, measure, upper);
	if (lower >= 0) return verdicts.ruledOut.rise(rise);
	if (upper <= 0) return verdicts.ruledOut.fall(fall);
	return (basis === 'difference' ? verdicts.difference.ruledOut : verdicts.ruledOut.both)(fall, rise);
}
