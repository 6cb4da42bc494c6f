import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyNumbers, expectNumbersOnly } from './any-numbers.fixture.ts';
import { correlation } from './correlation.ts';

test('is by hand', () => {
	// Deviations -1, 0, 1 and -1, 1, 0: product 1, squares 2 and 2.
	expect(correlation([1, 2, 3], [1, 3, 2])).toBeCloseTo(0.5, 15);
});

test('is 1 on a rising line and −1 on a falling one, however large or small', () => {
	expect(correlation([1e-200, 2e-200, 4e-200], [1e200, 2e200, 4e200])).toBeCloseTo(1, 14);
	expect(correlation([1, 2, 4], [-1, -2, -4])).toBeCloseTo(-1, 14);
});

test('is none where a column does not vary, of one pair, or of columns of different length', () => {
	expect(correlation([0.1, 0.1, 0.1], [1, 2, 3])).toBeNull();
	expect(correlation([1], [2])).toBeNull();
	expect(correlation([1, 2], [1, 2, 3])).toBeNull();
});

test('is between −1 and 1, or null', () => {
	fc.assert(
		fc.property(anyNumbers, anyNumbers, (first, second) => {
			const length = Math.min(first.length, second.length);
			const found = correlation(first.slice(0, length), second.slice(0, length));
			expectNumbersOnly(found);
			expect(Math.abs(found ?? 0)).toBeLessThanOrEqual(1);
		})
	);
});
