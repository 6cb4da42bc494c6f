import { chanceOfSumUpTo } from './rank-sum-distribution.ts';

/**
 * How likely a rank sum at least so far from the middle is, to either side, when each rank is
 * as likely positive as negative.
 *
 * The distribution is symmetric: the upper tail is the lower tail of the opposite sum.
 */
export function rankSumTails(ranks: readonly number[], rankSum: number): number | null {
	const total = ranks.reduce((sum, rank) => sum + rank, 0);
	const tail = chanceOfSumUpTo(ranks, Math.min(rankSum, total - rankSum));
	return tail === null ? null : Math.min(1, 2 * tail);
}
