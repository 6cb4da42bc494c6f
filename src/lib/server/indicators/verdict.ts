import type { HeadlineEstimate, Verdict } from '#lib/trial/estimates.ts';
import { betterWhen, type HeadlineMeasure } from '#lib/trial/measures.ts';
import type { SmallestChange } from '#lib/trial/smallest-change.ts';
import { FAMILIES_NEEDED } from './families-needed.ts';

/** Groups that began further apart than this, in units of their spread, did not begin at the same level. */
export const SAME_LEVEL = 0.25;

/** A p below this is clear, after Holm's correction. */
export const SIGNIFICANT = 0.05;

/** What a verdict is made from. */
export type Judged = Pick<
	HeadlineEstimate,
	'measure' | 'basis' | 'n' | 'lower' | 'upper' | 'pHolm' | 'imbalance' | 'reason'
>;

/** The smallest change that matters, in the unit of the measure. */
export function smallestChangeIn(smallest: SmallestChange, before: number | null): number {
	return 'amount' in smallest ? smallest.amount : Math.abs(smallest.shareOfBefore * (before ?? 0));
}

/** The interval turned so that plus is good. */
function oriented(measure: HeadlineMeasure, lower: number, upper: number): { lower: number; upper: number } {
	return betterWhen[measure] === 'higher' ? { lower, upper } : { lower: -upper, upper: -lower };
}

/**
 * The registered verdict: the first that fits of a closed list. Others recompute it, so it stays as it was
 * registered; what readers are told is made from it in told.ts.
 *
 * Nothing is called an improvement without families to compare with who began at the same level: a
 * family referred at its worst moment gets better by itself, and so does a country in an upswing.
 */
export function verdictOf(judged: Judged, smallestChange: number): Verdict {
	const { measure, basis, n, pHolm, imbalance, reason } = judged;
	if (reason === 'not-delivered') return 'not-delivered';
	if (n < FAMILIES_NEEDED) return 'too-few';
	if (basis === null || judged.lower === null || judged.upper === null) return 'undecided';

	const { lower, upper } = oriented(measure, judged.lower, judged.upper);
	if (lower >= -smallestChange && upper <= smallestChange) return 'no-important-change';
	if (lower <= 0 && upper >= 0) return 'undecided';
	const isClear =
		basis === 'difference' &&
		pHolm !== null &&
		pHolm < SIGNIFICANT &&
		imbalance !== null &&
		Math.abs(imbalance) <= SAME_LEVEL;
	if (lower > 0) return isClear ? 'improvement' : 'possible-improvement';
	return isClear ? 'deterioration' : 'possible-deterioration';
}
