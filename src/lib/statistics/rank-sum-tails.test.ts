import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rankSumTails } from './rank-sum-tails.ts';

test('counts both tails', () => {
	// By hand: of the eight ways of giving signs, one is as far up and one as far down.
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
