import hypergeometricPmf from '@stdlib/stats-base-dists-hypergeometric-pmf';
import { finiteOrNull } from './finite-or-null.ts';
import type { Proportion } from './proportion-difference.ts';

/** R's room for two tables that are equally likely but for rounding. */
const EQUALLY_LIKELY = 1 + 1e-7;

/** Larger than any group here; listing the tables of still larger ones would take too long. */
const LARGEST = 1e6;

/**
 * Fisher's exact test that two independent shares are equal, two-sided: the chance of all tables
 * with the same totals that are no more likely than the observed one.
 *
 * It counts, and so holds for the smallest groups. Where there is only one table with those
 * totals (nobody, everybody, an empty group) p is 1. Null for what is not a count.
 */
export function fisherExact(first: Proportion, second: Proportion): number | null {
	const total = first.count + second.count;
	const hits = first.hits + second.hits;
	const numbers = [first.hits, first.count, second.hits, second.count];
	if (!numbers.every((value) => Number.isInteger(value) && value >= 0) || total > LARGEST) return null;
	if (first.hits > first.count || second.hits > second.count) return null;
	const chance = (hitsOfFirst: number): number => hypergeometricPmf(hitsOfFirst, total, hits, first.count);
	const limit = chance(first.hits) * EQUALLY_LIKELY;
	let p = 0;
	for (let of = Math.max(0, hits - second.count); of <= Math.min(hits, first.count); of += 1) {
		const likely = chance(of);
		if (likely <= limit) p += likely;
	}
	return finiteOrNull(Math.min(1, p));
}
