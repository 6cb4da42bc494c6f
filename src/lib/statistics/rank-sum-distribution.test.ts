import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chanceOfSumUpTo, chancesOfSums } from './rank-sum-distribution.ts';

test('counts the ways', () => {
	// By hand: of 1, 2 and 3 the sums 0, 1, 2, 4, 5, 6 come one way each and 3 two ways.
	expect([...(chancesOfSums([1, 2, 3]) ?? [])]).toEqual([1, 1, 1, 2, 1, 1, 1].map((ways) => ways / 8));
	expect([0, 2, 3, 6].map((sum) => chanceOfSumUpTo([1, 2, 3], sum))).toEqual([1, 3, 5, 8].map((ways) => ways / 8));
});

test('counts shared ranks in halves', () => {
	// By hand: of 1½, 1½ and 3 the sums 0, 1½ twice, 3 twice, 4½ twice, 6.
	expect([0, 1.5, 3, 4.5, 6].map((sum) => chanceOfSumUpTo([1.5, 1.5, 3], sum))).toEqual(
		[1, 3, 5, 7, 8].map((ways) => ways / 8)
	);
});

test('is symmetric: up to a sum is as likely as from the opposite sum on', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 12 }), fc.nat(480), (ranks, sum) => {
			const total = ranks.reduce((all, rank) => all + rank, 0);
			fc.pre(sum < total);
			const from = 1 - (chanceOfSumUpTo(ranks, total - sum - 1) ?? NaN);
			expect(chanceOfSumUpTo(ranks, sum)).toBeCloseTo(from, 12);
		})
	);
});

test.each([
	['that is negative', [1, 2, 3], -1],
	['that is larger than all together', [1, 2, 3], 7],
	['of ranks that are none', [-1, 2], 1]
])('is nothing for a sum %s', (_, ranks, sum) => {
	expect(chanceOfSumUpTo(ranks, sum)).toBeNull();
});
