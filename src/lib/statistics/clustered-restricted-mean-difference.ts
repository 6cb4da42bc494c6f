import { clusteredError, type ClusteredError } from './clustered-error.ts';
import { finiteOrNull } from './finite-or-null.ts';
import { influenceDifference } from './influence-difference.ts';
import { kaplanMeier, type Lifetime } from './kaplan-meier.ts';
import { restrictedMean } from './restricted-mean.ts';

/** Two mean times within a horizon, and the second minus the first. */
export interface ClusteredRestrictedMeanDifference extends ClusteredError {
	readonly first: number;
	readonly second: number;
	readonly difference: number;
}

/**
 * The difference of two mean times within a horizon where clusters may be on both sides, such as
 * the same ones before and after: their influences are summed over both sides before they are
 * squared, which is what makes it a paired comparison.
 *
 * Variance G ÷ (G − 1) · Σ influence², Student's t on G − 1. Null where one of the means cannot be
 * had; one cluster, or clusters that do not move the difference, give no interval.
 */
export function clusteredRestrictedMeanDifference(
	first: readonly Lifetime[],
	second: readonly Lifetime[],
	horizon: number
): ClusteredRestrictedMeanDifference | null {
	if (first.length === 0 || second.length === 0) return null;
	const one = restrictedMean(kaplanMeier(first), horizon);
	const other = restrictedMean(kaplanMeier(second), horizon);
	if (!one || !other || !Number.isFinite(one.mean) || !Number.isFinite(other.mean)) return null;
	const difference = finiteOrNull(other.mean - one.mean);
	if (difference === null) return null;
	const influence = influenceDifference(other.influence, one.influence);
	return { first: one.mean, second: other.mean, difference, ...clusteredError(difference, influence) };
}
