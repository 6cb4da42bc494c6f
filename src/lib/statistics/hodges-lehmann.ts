import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import { UPPER_TAIL, type Interval } from './interval.ts';
import { normalQuantile } from './normal-quantile.ts';
import { chancesOfSums } from './rank-sum-distribution.ts';
import { walshAverage, walshCount } from './walsh-average.ts';

/** The median of all two differences' averages, with an interval that needs no shape of their distribution. */
export interface HodgesLehmann extends Interval {
	readonly estimate: number;
	/** Which Walsh average from either end the limits are. */
	readonly rank: number;
	/** How often such an interval really holds the median: averages come in steps, so that it is seldom 95 % to the point. */
	readonly achievedLevel: number;
}

/** With more differences than this the rank of the limits is taken from the normal distribution. */
const LARGEST_EXACT = 200;

/** The typical change (Hodges and Lehmann 1963); null of no differences. */
export function hodgesLehmannEstimate(differences: readonly number[]): number | null {
	const sorted = Float64Array.from(differences).sort();
	const count = walshCount(sorted.length);
	const upper = walshAverage(sorted, Math.floor(count / 2) + 1);
	const lower = count % 2 === 1 ? upper : walshAverage(sorted, count / 2);
	return lower === null || upper === null ? null : lower / 2 + upper / 2;
}

/**
 * The typical change with its interval: the median of the averages of all two differences (each
 * with itself, too), between the averages that the signed-rank test would not reject.
 *
 * It resists single enormous changes almost as the median does, and wastes little where there are none.
 */
export function hodgesLehmann(differences: readonly number[]): HodgesLehmann | null {
	const estimate = hodgesLehmannEstimate(differences);
	if (estimate === null) return null;
	const sorted = Float64Array.from(differences).sort();
	const { rank, achievedLevel } = limitOf(sorted.length);
	const lower = walshAverage(sorted, rank);
	const upper = walshAverage(sorted, walshCount(sorted.length) - rank + 1);
	return lower === null || upper === null ? null : { estimate, lower, upper, rank, achievedLevel };
}

/** R: qsignrank(0.025, n), at least 1. */
function limitOf(count: number): { rank: number; achievedLevel: number } {
	const steps = Array.from({ length: count }, (_, index) => index + 1);
	const chances = count > LARGEST_EXACT ? null : chancesOfSums(steps);
	if (chances === null) {
		const middle = walshCount(count) / 2;
		const spread = Math.sqrt((count * (count + 1) * (2 * count + 1)) / 24);
		const rank = Math.max(1, Math.round(middle - normalQuantile(UPPER_TAIL) * spread));
		return { rank, achievedLevel: 1 - 2 * normalCdf((rank - 0.5 - middle) / spread, 0, 1) };
	}
	let rank = 1;
	let below = chances[0] ?? 0;
	while (below + (chances[rank] ?? 1) < 1 - UPPER_TAIL) {
		below += chances[rank] ?? 1;
		rank += 1;
	}
	return { rank, achievedLevel: 1 - 2 * below };
}
