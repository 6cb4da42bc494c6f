import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyNumber, anyNumbers, expectNumbersOnly } from './any-numbers.fixture.ts';
import { breakEven } from './break-even.ts';

describe('breaking even', () => {
	test('is the month that ends with all of it saved', () => {
		expect(breakEven(100, [10, 20, 30, 40, 50])).toEqual({
			net: [-90, -70, -40, 0, 50],
			firstMonth: 4,
			lastingMonth: 4,
			interpolated: 4
		});
	});

	test('may pass, and last only from a later month on', () => {
		// By hand: 20 short before the second month, which saves 30.
		expect(breakEven(50, [30, 30, -40, 10, 30, 5])).toMatchObject({
			firstMonth: 2,
			lastingMonth: 5,
			interpolated: expect.closeTo(1 + 2 / 3, 14) as number
		});
	});

	test('has not happened where it is never saved, or lost again at the end', () => {
		expect(breakEven(100, [10, 20])).toMatchObject({ firstMonth: null, lastingMonth: null, interpolated: null });
		expect(breakEven(10, [20, -15])).toMatchObject({ firstMonth: 1, lastingMonth: null });
		expect(breakEven(10, [])).toEqual({ net: [], firstMonth: null, lastingMonth: null, interpolated: null });
	});

	test('of nothing is at the start', () => {
		expect(breakEven(0, [0, 5])).toMatchObject({ firstMonth: 1, lastingMonth: 1, interpolated: 0 });
	});

	test('is not put off by rounding', () => {
		// Added one after the other, ten tenths fall short of 1.
		expect(
			breakEven(
				1,
				Array.from({ length: 10 }, () => 0.1)
			).firstMonth
		).toBe(10);
	});

	test('is numbers or null, the lasting month never before the first', () => {
		fc.assert(
			fc.property(anyNumber, anyNumbers, (investment, savings) => {
				const found = breakEven(investment, savings);
				expectNumbersOnly(found);
				if (found.lastingMonth !== null) expect(found.firstMonth).toBeLessThanOrEqual(found.lastingMonth);
			})
		);
	});
});
