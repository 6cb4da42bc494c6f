import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyCount, expectNumbersOnly } from './any-numbers.fixture.ts';
import { netChangeInterval } from './net-change-interval.ts';

test('is by hand: as if one more had gone up and one more down', () => {
	// 8 + 1 and 2 + 1 of 20 + 2: net 6/22, variance (12/22 - 36/484) / 22.
	const half = 1.959963984540054 * Math.sqrt((12 / 22 - 36 / 484) / 22);
	expect(netChangeInterval(8, 2, 20)?.lower).toBeCloseTo(6 / 22 - half, 14);
	expect(netChangeInterval(8, 2, 20)?.upper).toBeCloseTo(6 / 22 + half, 14);
});

test('has a width also where nobody moved', () => {
	const { lower = NaN, upper = NaN } = netChangeInterval(0, 0, 30) ?? {};
	expect(lower).toBe(-upper);
	expect(upper).toBeGreaterThan(0);
});

test('is none of no units, or of more moved than there are', () => {
	expect(netChangeInterval(0, 0, 0)).toBeNull();
	expect(netChangeInterval(3, 3, 5)).toBeNull();
});

test('is numbers or null, whatever it is given', () => {
	fc.assert(
		fc.property(anyCount, anyCount, anyCount, (up, down, count) => {
			expectNumbersOnly(netChangeInterval(up, down, count));
		})
	);
});
