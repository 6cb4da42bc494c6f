import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chancesOfSums, rankSumTails } from './rank-sum-tails.ts';

test('counts the ways', () => {
	// By hand: of 1, 2 and 3 the sums 0, 1, 2, 4, 5, 6 come one way each and 3 two ways.
	expect([...(chancesOfSums([1, 2, 3]) ?? [])]).toEqual([1, 1, 1, 2, 1, 1, 1].map((ways) => ways / 8));
	expect(rankSumTails([1, 2, 3], 6)).toBe(0.25);
	expect(rankSumTails([1.5, 1.5, 3], 0)).toBe(0.25);
});

test('of nothing is certain', () => {
	expect(rankSumTails([], 0)).toBe(1);
});

test('is nothing where there is nothing to count', () => {
	fc.assert(
		fc.property(fc.array(fc.double(), { maxLength: 5 }), fc.double(), (ranks, rankSum) => {
			const p = rankSumTails(ranks, rankSum);
			expect(p === null || (p >= 0 && p <= 1)).toBe(true);
		})
	);
});
