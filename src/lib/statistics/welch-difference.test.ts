import { describe, expect, test } from 'vitest';
import { sampleSummary } from './sample-summary.ts';
import { studentInterval } from './student-interval.ts';
import { welchDifference } from './welch-difference.ts';

const stratum = (weight: number, first: number[], second: number[]) => ({
	weight,
	first: sampleSummary(first),
	second: sampleSummary(second)
});

describe('the difference of two means', () => {
	test('is Welch’s', () => {
		// By hand: means 4 and 10, variances 4 and 16, n 3 and 3; se² = 20/3, df = (20/3)² / ((4/3)² + (16/3)²) * 2.
		const { difference, interval } = welchDifference([stratum(1, [2, 4, 6], [6, 10, 14])]);
		expect(difference).toBe(-6);
		const degrees = ((20 / 3) ** 2 / ((4 / 3) ** 2 + (16 / 3) ** 2)) * 2;
		expect(interval?.lower).toBeCloseTo(studentInterval(-6, Math.sqrt(20 / 3), degrees).lower, 10);
	});

	test('turns its sign with the order of the samples', () => {
		const one = welchDifference([stratum(1, [1, 2, 5], [3, 3, 4])]);
		const other = welchDifference([stratum(1, [3, 3, 4], [1, 2, 5])]);
		expect(other.difference).toBe(-one.difference);
		expect(other.interval?.p).toBeCloseTo(one.interval?.p ?? NaN, 12);
	});

	test('takes a sample without spread for certain', () => {
		// The variance and the degrees of freedom are then those of the other sample alone.
		const { interval } = welchDifference([stratum(1, [5, 5, 5], [1, 2, 3])]);
		expect(interval?.upper).toBeCloseTo(studentInterval(3, Math.sqrt(1 / 3), 2).upper, 10);
	});

	test.each([
		['a sample has one value', [stratum(1, [1], [2, 3, 4])]],
		['no sample has spread', [stratum(1, [1, 1], [2, 2])]],
		['no sample of any stratum has spread', [stratum(1, [1, 1], [2, 2]), stratum(2, [5, 5], [5, 5])]]
	])('has no interval where %s', (_, strata) => {
		expect(welchDifference(strata).interval).toBeNull();
	});
});

describe('averaged over strata', () => {
	test('weighs by the weights, whatever they add up to', () => {
		// By hand: differences 1 and 4, weights 1/3 and 2/3.
		const strata = [stratum(10, [2, 2], [1, 1]), stratum(20, [6, 6], [2, 2])];
		expect(welchDifference(strata).difference).toBeCloseTo(3, 12);
	});

	test('never compares one stratum with another', () => {
		// Second samples lie ten apart between the strata; within each the difference is 1.
		const strata = [stratum(3, [1, 2, 3], [0, 1, 2]), stratum(1, [11, 12, 13], [10, 11, 12])];
		expect(welchDifference(strata).difference).toBeCloseTo(1, 12);
	});

	test('is more certain of two equal strata than of one', () => {
		const one = stratum(1, [1, 2, 6], [0, 1, 3]);
		const single = welchDifference([one]).interval;
		const twice = welchDifference([one, one]).interval;
		// By hand: se² is halved, and the degrees of freedom double.
		expect((twice?.upper ?? 0) - (twice?.lower ?? 0)).toBeLessThan((single?.upper ?? 0) - (single?.lower ?? 0));
	});
});
