import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyNumbers, expectNumbersOnly } from './any-numbers.fixture.ts';
import { standardDeviation } from './standard-deviation.ts';

test('is with n − 1', () => {
	// By hand: deviations -3, -1, 4; squares 26; 26 / 2 = 13.
	expect(standardDeviation([2, 4, 9])).toBeCloseTo(Math.sqrt(13), 15);
});

test('keeps its digits where the values are a trillion times their spread', () => {
	// By hand: deviations ±1/4, which doubles of that size hold exactly.
	expect(standardDeviation([1e12, 1e12 + 0.5])).toBe(Math.sqrt(1 / 8));
});

test('is none of fewer than two values, and exactly 0 of values that are all the same', () => {
	expect(standardDeviation([])).toBeNull();
	expect(standardDeviation([7])).toBeNull();
	expect(standardDeviation([0.1, 0.1, 0.1])).toBe(0);
});

test('is a number or null, whatever the values', () => {
	fc.assert(
		fc.property(anyNumbers, (values) => {
			expectNumbersOnly(standardDeviation(values));
		})
	);
});
