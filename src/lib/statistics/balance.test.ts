import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyNumbers, expectNumbersOnly } from './any-numbers.fixture.ts';
import { balance } from './balance.ts';

test('is by hand for what is measured', () => {
	// Means 4 and 2, variances 4 and 1.
	const { byBoth, byFirst, varianceRatio } = balance([2, 4, 6], [1, 2, 3]);
	expect(byBoth).toBeCloseTo(2 / Math.sqrt(2.5), 14);
	expect(byFirst).toBeCloseTo(1, 14);
	expect(varianceRatio).toBeCloseTo(4, 14);
});

test('takes the spread of a share from the share itself', () => {
	// Shares 1/2 and 1/4: spreads 1/4 and 3/16.
	const { byBoth, varianceRatio } = balance([0, 1, 0, 1], [0, 0, 0, 1]);
	expect(byBoth).toBeCloseTo(0.25 / Math.sqrt((1 / 4 + 3 / 16) / 2), 14);
	expect(varianceRatio).toBeNull();
});

test('says nothing of an empty group, of single values, or without spread', () => {
	const nothing = { byBoth: null, byFirst: null, varianceRatio: null };
	expect(balance([], [1, 2])).toEqual(nothing);
	expect(balance([3], [1, 2])).toEqual(nothing);
	expect(balance([3, 3], [2, 2])).toEqual(nothing);
});

test('is numbers or null, whatever the values', () => {
	fc.assert(
		fc.property(anyNumbers, anyNumbers, (first, second) => {
			expectNumbersOnly(balance(first, second));
		})
	);
});
