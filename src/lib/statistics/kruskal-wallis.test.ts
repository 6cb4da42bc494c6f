import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyNumbers, expectNumbersOnly } from './any-numbers.fixture.ts';
import { kruskalWallis } from './kruskal-wallis.ts';

test('is by hand for three groups that do not overlap', () => {
	// Rank sums 3, 7, 11 of 2 each: 12 ÷ (6 · 7) · (9 + 49 + 121) ÷ 2 − 3 · 7 = 32/7; two degrees: exp(−H/2).
	const test = kruskalWallis([
		[1, 2],
		[3, 4],
		[5, 6]
	]);
	expect(test?.h).toBeCloseTo(32 / 7, 12);
	expect(test?.degrees).toBe(2);
	expect(test?.p).toBeCloseTo(Math.exp(-16 / 7), 12);
});

test('asks only for the order of the values', () => {
	const groups = [
		[1, 3, 7],
		[2, 9],
		[4, 5, 6]
	];
	expect(kruskalWallis(groups.map((group) => group.map(Math.exp)))).toEqual(kruskalWallis(groups));
});

test('is none of fewer than two groups, or where all values are equal', () => {
	expect(kruskalWallis([])).toBeNull();
	expect(kruskalWallis([[1, 2], []])).toBeNull();
	expect(kruskalWallis([[2, 2], [2]])).toBeNull();
});

test('is numbers or null, whatever the values', () => {
	fc.assert(
		fc.property(fc.array(anyNumbers, { maxLength: 5 }), (groups) => {
			expectNumbersOnly(kruskalWallis(groups));
		})
	);
});
