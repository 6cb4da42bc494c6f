import type { Interval } from './interval.ts';
import { signTest, type SignTest } from './sign-test.ts';
import { wilsonInterval } from './wilson-interval.ts';

/** The same units twice, by whether they had it before and after. */
export interface PairedCounts {
	readonly both: number;
	readonly beforeOnly: number;
	readonly afterOnly: number;
	readonly neither: number;
}

/** A share before and after, of the same units. */
export interface PairedProportion {
	readonly count: number;
	readonly before: number;
	readonly beforeInterval: Interval | null;
	readonly after: number;
	readonly afterInterval: Interval | null;
	/** After minus before. */
	readonly difference: number;
	readonly interval: Interval | null;
	/** How alike before and after are, as the interval takes it. */
	readonly phi: number;
	/** McNemar's, exact and mid-p. */
	readonly test: SignTest | null;
}

/**
 * The change of a share in the same units: McNemar's test, which only those that changed have a
 * say in, and Newcombe's (1998) interval, method 10, put together from the two Wilson intervals
 * and made narrower by how alike before and after are.
 *
 * Null of no units, or of what is not a count; p is 1 where nobody changed.
 */
export function pairedProportion(counts: PairedCounts): PairedProportion | null {
	const { both, beforeOnly, afterOnly, neither } = counts;
	const count = both + beforeOnly + afterOnly + neither;
	if (![both, beforeOnly, afterOnly, neither].every((value) => Number.isSafeInteger(value) && value >= 0)) return null;
	if (count === 0 || !Number.isSafeInteger(count)) return null;
	const before = (both + beforeOnly) / count;
	const after = (both + afterOnly) / count;
	const difference = (afterOnly - beforeOnly) / count;
	const beforeInterval = wilsonInterval(both + beforeOnly, count);
	const afterInterval = wilsonInterval(both + afterOnly, count);
	const phi = correctedPhi(counts, count);
	const interval = beforeInterval &&
		afterInterval && {
			lower: difference - together(after - afterInterval.lower, beforeInterval.upper - before, phi),
			upper: difference + together(afterInterval.upper - after, before - beforeInterval.lower, phi)
		};
	const test = signTest(afterOnly, beforeOnly);
	return { count, before, beforeInterval, after, afterInterval, difference, interval, phi, test };
}

/** How far two limits reach together when what they belong to is correlated: the law of cosines. */
function together(one: number, other: number, phi: number): number {
	return Math.sqrt(Math.max(0, one ** 2 - 2 * phi * one * other + other ** 2));
}

/** The correlation of before and after, a positive one corrected for continuity; 0 where a margin is empty. */
function correctedPhi({ both, beforeOnly, afterOnly, neither }: PairedCounts, count: number): number {
	const margins =
		Math.sqrt((both + beforeOnly) * (afterOnly + neither)) * Math.sqrt((both + afterOnly) * (beforeOnly + neither));
	if (margins === 0) return 0;
	const product = both * neither - beforeOnly * afterOnly;
	return (product > 0 ? Math.max(0, product - count / 2) : product) / margins;
}
