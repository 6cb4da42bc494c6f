import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyNumbers, expectNumbersOnly } from './any-numbers.fixture.ts';
import { midRanks } from './mid-ranks.ts';

test('share the middle of their places where values are equal', () => {
	expect(midRanks([5, 1, 5, 2, 5])).toEqual({ ranks: [4, 1, 4, 2, 4], tieSizes: [1, 1, 3] });
	expect(midRanks([])).toEqual({ ranks: [], tieSizes: [] });
});

test('add up to those of so many places, whatever the values', () => {
	fc.assert(
		fc.property(anyNumbers, (values) => {
			const { ranks } = midRanks(values);
			expectNumbersOnly(ranks);
			expect(ranks.reduce((sum, rank) => sum + rank, 0)).toBe((values.length * (values.length + 1)) / 2);
		})
	);
});
