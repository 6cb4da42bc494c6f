import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import { rankSumTails } from './rank-sum-tails.ts';

export interface SignedRankOptions {
	/** Exact: over all ways of giving signs to the ranks. Normal: where there are too many of those. */
	readonly method: 'exact' | 'normal';
	/** Differences are rounded to so many decimals first, so that rounding neither breaks ties nor makes signs. */
	readonly decimals: number;
	/** With the normal method: half a rank nearer to what is expected, since ranks come in steps. */
	readonly continuityCorrection: boolean;
}

export interface SignedRank {
	readonly positive: number;
	readonly negative: number;
	readonly zeros: number;
	/** The sum of the ranks of the positive differences. */
	readonly rankSum: number;
	/** How far the rank sum is from what is expected, without correction; null where no difference has a sign. */
	readonly z: number | null;
	/** How much of the ranks is positive rather than negative, from −1 to 1; null where no difference has a sign. */
	readonly rankBiserial: number | null;
	readonly p: number | null;
	/** Whether two differences of the same size shared a rank. */
	readonly hasTies: boolean;
}

/** With more differences than this the exact method gives way to the normal one: nothing is left to gain. */
const LARGEST_EXACT = 200;

/**
 * Wilcoxon's signed-rank test of changes that are as likely up as down (Pratt 1959).
 *
 * It asks only which change is larger than which, so that one family with an enormous change
 * weighs no more than the largest rank. Changes of 0 are ranked with the others and then their
 * ranks are dropped: leaving them out before would make the other changes look clearer than they are.
 *
 * Of differences that are all 0, the exact p is 1; the normal method has no spread to measure by, and no p.
 */
export function signedRank(differences: readonly number[], options: SignedRankOptions): SignedRank {
	const { ranks, positive, zeros, hasTies } = signedRanks(differences, options.decimals);
	const rankSum = positive.reduce((sum, rank) => sum + rank, 0);
	const total = ranks.reduce((sum, rank) => sum + rank, 0);
	// With ties the ranks' own squares are the variance: the tie correction comes of itself.
	const spread = Math.sqrt(ranks.reduce((sum, rank) => sum + rank * rank, 0) / 4);
	const distance = rankSum - total / 2;
	const counts = { positive: positive.length, negative: ranks.length - positive.length, zeros, rankSum, hasTies };
	const z = ranks.length === 0 ? null : distance / spread;
	const rankBiserial = ranks.length === 0 ? null : (2 * rankSum - total) / total;
	if (differences.some(Number.isNaN)) return { ...counts, z: null, rankBiserial: null, p: null };
	if (options.method === 'exact' && ranks.length <= LARGEST_EXACT) {
		const p = differences.length === 0 ? null : rankSumTails(ranks, rankSum);
		return { ...counts, z, rankBiserial, p };
	}
	if (z === null) return { ...counts, z, rankBiserial, p: null };
	const nearer = Math.max(0, Math.abs(distance) - (options.continuityCorrection ? 0.5 : 0));
	return { ...counts, z, rankBiserial, p: 2 * normalCdf(-nearer / spread, 0, 1) };
}

interface Ranked {
	/** The ranks by size of the differences that are not 0; those of one size share theirs. */
	readonly ranks: number[];
	readonly positive: number[];
	readonly zeros: number;
	readonly hasTies: boolean;
}

function signedRanks(differences: readonly number[], decimals: number): Ranked {
	const scale = 10 ** decimals;
	const rounded = differences.map((value) => {
		const steps = Math.round(Math.abs(value) * scale);
		// Out of the range of whole steps a number has no decimals left to round.
		return Math.sign(value) * (Number.isFinite(steps) ? steps / scale : Math.abs(value));
	});
	const bySize = rounded.toSorted((a, b) => Math.abs(a) - Math.abs(b));
	const zeros = bySize.findLastIndex((value) => value === 0) + 1;
	const ranks: number[] = [];
	const positive: number[] = [];
	let hasTies = false;
	for (let from = zeros, to = zeros; from < bySize.length; from = to) {
		const size = Math.abs(bySize[from] ?? NaN);
		do to += 1;
		while (Math.abs(bySize[to] ?? NaN) === size);
		if (to - from > 1) hasTies = true;
		const rank = (from + 1 + to) / 2;
		for (const value of bySize.slice(from, to)) {
			ranks.push(rank);
			if (value > 0) positive.push(rank);
		}
	}
	return { ranks, positive, zeros, hasTies };
}
