import type { Interval } from './interval.ts';
import { wilsonInterval } from './wilson-interval.ts';

/** So many hits of so many. */
export interface Proportion {
	readonly hits: number;
	readonly count: number;
}

/** Two shares of different units, and the first minus the second. */
export interface ProportionDifference {
	readonly first: Interval;
	readonly second: Interval;
	readonly difference: number;
	readonly interval: Interval;
}

/**
 * The difference of two independent shares with Newcombe's (1998) hybrid score interval, without
 * continuity correction.
 *
 * It is put together from the two Wilson intervals: towards each side it reaches as far as the two
 * shares' own limits do, by Pythagoras. So it stays within ±100 % and has a width also where both
 * shares are 0 or 1. Null where one group has nobody.
 */
export function proportionDifference(first: Proportion, second: Proportion): ProportionDifference | null {
	const ofFirst = wilsonInterval(first.hits, first.count);
	const ofSecond = wilsonInterval(second.hits, second.count);
	if (!ofFirst || !ofSecond) return null;
	const one = first.hits / first.count;
	const other = second.hits / second.count;
	const difference = one - other;
	return {
		first: ofFirst,
		second: ofSecond,
		difference,
		interval: {
			lower: difference - Math.hypot(one - ofFirst.lower, ofSecond.upper - other),
			upper: difference + Math.hypot(ofFirst.upper - one, other - ofSecond.lower)
		}
	};
}
