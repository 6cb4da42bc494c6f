import gammaln from '@stdlib/math-base-special-gammaln';
import { estimateInterval } from './estimate-interval.ts';
import { finiteOrNull } from './finite-or-null.ts';
import type { Interval } from './interval.ts';

/** What the effect size is computed from. */
export interface PairedSummary {
	readonly count: number;
	readonly meanBefore: number;
	readonly meanAfter: number;
	readonly sdBefore: number;
	readonly sdAfter: number;
	readonly correlation: number | null;
}

/** A mean change in units of the spread between units. */
export interface PairedEffectSize {
	/** d_av: the mean change over the average spread before and after. */
	readonly difference: number;
	readonly standardError: number | null;
	/** Of d_av. */
	readonly interval: Interval | null;
	/** Hedges' J: how much d_av exaggerates in a small sample. */
	readonly correction: number | null;
	/** g_av, which is d_av times J. */
	readonly corrected: number | null;
}

/**
 * How large a mean change is beside the spread of the values themselves (d_av and g_av).
 *
 * Divided by the spread of the changes instead, the same change would look larger the more alike
 * before and after are. The standard error is Bonett's (2008), which takes the pairing into account.
 *
 * Null where neither side has spread; two pairs are too few for the correction.
 */
export function pairedEffectSize(summary: PairedSummary): PairedEffectSize | null {
	const { count, meanBefore, meanAfter, sdBefore, sdAfter, correlation } = summary;
	const spread = Math.sqrt((sdBefore ** 2 + sdAfter ** 2) / 2);
	const difference = finiteOrNull((meanAfter - meanBefore) / spread);
	if (difference === null || !(count >= 2)) return null;
	const correction = smallSampleCorrection(count - 1);
	const standardError = correlation === null ? null : bonettStandardError(summary, correlation, difference, spread);
	const interval = estimateInterval(difference, standardError, null);
	return {
		difference,
		standardError,
		interval: interval && { lower: interval.lower, upper: interval.upper },
		correction,
		corrected: correction === null ? null : finiteOrNull(difference * correction)
	};
}

function bonettStandardError(
	{ count, sdBefore, sdAfter }: PairedSummary,
	correlation: number,
	difference: number,
	spread: number
): number | null {
	// In units of the spread, so that fourth powers stay numbers.
	const before = (sdBefore / spread) ** 2;
	const after = (sdAfter / spread) ** 2;
	const product = correlation * (sdBefore / spread) * (sdAfter / spread);
	const degrees = count - 1;
	const ofSpread = (difference ** 2 * (before ** 2 + after ** 2 + 2 * product ** 2)) / (8 * degrees);
	const ofChange = (before + after - 2 * product) / degrees;
	return finiteOrNull(Math.sqrt(Math.max(0, ofSpread + ofChange)));
}

/** Beyond so many degrees of freedom the difference of two log gammas is mostly rounding. */
const MANY = 1e4;

/** Γ(m ÷ 2) ÷ (√(m ÷ 2) · Γ((m − 1) ÷ 2)), exactly rather than by the usual approximation. */
function smallSampleCorrection(degrees: number): number | null {
	if (degrees < 2) return null;
	// The first terms of the series: what is left out is smaller than 1e-12.
	if (degrees > MANY) return 1 - 3 / (4 * degrees) - 7 / (32 * degrees ** 2);
	const logRatio = gammaln(degrees / 2) - gammaln((degrees - 1) / 2);
	return finiteOrNull(Math.exp(logRatio) / Math.sqrt(degrees / 2));
}
