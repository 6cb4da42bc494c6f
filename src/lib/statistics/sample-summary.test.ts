import { describe, expect, test } from 'vitest';
import { sampleSummary } from './sample-summary.ts';

describe('a sample', () => {
	test('has its mean and, with n - 1, its standard deviation', () => {
		// By hand: deviations -3, -1, 4; squares 26; 26 / 2 = 13.
		expect(sampleSummary([2, 4, 9])).toEqual({ count: 3, mean: 5, sd: Math.sqrt(13) });
	});

	test('of one value has no standard deviation', () => {
		expect(sampleSummary([7])).toEqual({ count: 1, mean: 7, sd: null });
	});

	test('of values that differ by rounding has none to speak of', () => {
		// 0.1 + 0.2 is not 0.3 in doubles.
		expect(sampleSummary([0.1 + 0.2, 0.3, 0.3])).toMatchObject({ sd: 0 });
		expect(sampleSummary([1e6, 1e6 + 1e-4])).toMatchObject({ sd: 0 });
	});

	test('of small values that do differ has one', () => {
		expect(sampleSummary([0, 1e-8]).sd).toBeGreaterThan(0);
	});

	test('keeps its digits where the mean is a million times the spread', () => {
		// By hand: deviations ±0.1 about 1,000,000.
		expect(sampleSummary([999_999.9, 1_000_000.1]).sd).toBeCloseTo(0.1 * Math.SQRT2, 9);
	});
});
