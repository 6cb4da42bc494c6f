import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyNumber, anyNumbers, expectNumbersOnly } from './any-numbers.fixture.ts';
import { quantile, type QuantileType } from './quantile.ts';

const types: readonly QuantileType[] = [2, 6, 7];

describe('the quantile', () => {
	// Hyndman and Fan (1996), by hand: positions 1.25 (7), 0.75 (6) and between the first and second (2).
	test.each([
		[7, 1.75],
		[6, 1.25],
		[2, 1.5]
	] as const)('of four values at one quarter, type %d, is %d', (type, value) => {
		expect(quantile([4, 1, 3, 2], 0.25, type)).toBe(value);
	});

	test.each(types)('is the median, and the ends, type %d', (type) => {
		expect(quantile([9, 1, 4], 0.5, type)).toBe(4);
		expect(quantile([9, 1, 4], 0, type)).toBe(1);
		expect(quantile([9, 1, 4], 1, type)).toBe(9);
	});

	test('is none of no values, and for a share that is none', () => {
		expect(quantile([], 0.5)).toBeNull();
		expect(quantile([1, 2], 1.5)).toBeNull();
	});

	test('lies between the ends, and is a number or null', () => {
		fc.assert(
			fc.property(anyNumbers, anyNumber, fc.constantFrom(...types), (values, share, type) => {
				const found = quantile(values, share, type);
				expectNumbersOnly(found);
				if (found === null || !values.every(Number.isFinite)) return;
				expect(found).toBeGreaterThanOrEqual(Math.min(...values));
				expect(found).toBeLessThanOrEqual(Math.max(...values));
			})
		);
	});
});
