import { sumOfSquares } from './cluster-influence.ts';
import { estimateInterval } from './estimate-interval.ts';
import { finiteOrNull } from './finite-or-null.ts';
import type { TestedInterval } from './interval.ts';
import { kaplanMeier, type Lifetime } from './kaplan-meier.ts';
import { restrictedMean } from './restricted-mean.ts';

/** A mean time within a horizon. */
export interface UncertainMean {
	readonly mean: number;
	readonly standardError: number;
}

/** Two of them, and the second minus the first. */
export interface RestrictedMeanDifference {
	readonly first: UncertainMean;
	readonly second: UncertainMean;
	readonly difference: number;
	readonly standardError: number;
	readonly interval: TestedInterval | null;
}

/**
 * The difference of two groups' mean time within a horizon, second minus first; the groups
 * independent of each other, the error taken for normal (as survRM2's unadjusted).
 *
 * Unlike a hazard ratio it is in days, and needs no proportional hazards. With each lifetime a
 * cluster of its own the variances are Greenwood's.
 *
 * Null where one of the means cannot be had: nobody watched to the horizon and somebody left.
 */
export function restrictedMeanDifference(
	first: readonly Lifetime[],
	second: readonly Lifetime[],
	horizon: number
): RestrictedMeanDifference | null {
	const one = uncertainMean(first, horizon);
	const other = uncertainMean(second, horizon);
	if (!one || !other) return null;
	const difference = finiteOrNull(other.mean - one.mean);
	const standardError = finiteOrNull(Math.hypot(one.standardError, other.standardError));
	if (difference === null || standardError === null) return null;
	const interval = estimateInterval(difference, standardError, null);
	return { first: one, second: other, difference, standardError, interval };
}

function uncertainMean(lifetimes: readonly Lifetime[], horizon: number): UncertainMean | null {
	const restricted = lifetimes.length === 0 ? null : restrictedMean(kaplanMeier(lifetimes), horizon);
	if (!restricted || !Number.isFinite(restricted.mean)) return null;
	const standardError = finiteOrNull(Math.sqrt(sumOfSquares(restricted.influence)));
	return standardError === null ? null : { mean: restricted.mean, standardError };
}
