import { finiteOrNull } from './finite-or-null.ts';
import { mean } from './mean.ts';
import { standardDeviation } from './standard-deviation.ts';

/** How alike two groups are on one thing. */
export interface Balance {
	/** The difference of means, first minus second, in units of the two groups' average spread. */
	readonly byBoth: number | null;
	/** The same in units of the first group's spread. */
	readonly byFirst: number | null;
	/** The first group's variance over the second's; null for what is only 0 or 1. */
	readonly varianceRatio: number | null;
}

/**
 * Whether two groups began alike: standardised mean differences and the ratio of variances.
 *
 * A test of no difference would call small groups alike for want of data; this describes the
 * groups there are. A share's spread follows from the share itself, p(1 − p), so for what is only 0
 * or 1 the ratio of variances would say nothing new (conventions of R's cobalt).
 *
 * Null of a group without values or without spread to measure by.
 */
export function balance(first: readonly number[], second: readonly number[]): Balance {
	if (first.length === 0 || second.length === 0) return { byBoth: null, byFirst: null, varianceRatio: null };
	const binary = [...first, ...second].every((value) => value === 0 || value === 1);
	const difference = mean(first) - mean(second);
	const [ofFirst, ofSecond] = [first, second].map((group) => (binary ? shareVariance(group) : variance(group)));
	if (ofFirst == null || ofSecond == null) return { byBoth: null, byFirst: null, varianceRatio: null };
	return {
		byBoth: finiteOrNull(difference / Math.sqrt((ofFirst + ofSecond) / 2)),
		byFirst: finiteOrNull(difference / Math.sqrt(ofFirst)),
		varianceRatio: binary ? null : finiteOrNull(ofFirst / ofSecond)
	};
}

function shareVariance(group: readonly number[]): number {
	const share = mean(group);
	return share * (1 - share);
}

function variance(group: readonly number[]): number | null {
	const sd = standardDeviation(group);
	return sd === null ? null : sd ** 2;
}
