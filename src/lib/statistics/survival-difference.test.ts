import { expect, test } from 'vitest';
import { survivalDifference } from './survival-difference.ts';

const stratum = (weight: number, first: number, second: number, variance: number | null) => ({
	weight,
	first: { share: first, variance },
	second: { share: second, variance }
});

test('adds the variances of two independent shares', () => {
	// By hand: se² = 0.02, so 0.3 ± 1.96 · 0.1414.
	const { difference, interval } = survivalDifference([stratum(7, 0.7, 0.4, 0.01)]);
	expect(difference).toBeCloseTo(0.3, 12);
	expect(interval?.upper).toBeCloseTo(0.3 + 1.959963984540054 * Math.sqrt(0.02), 12);
});

test('weighs strata, and the square of the weights for the variance', () => {
	// By hand: weights 1/4 and 3/4; 0.025 + 0.3; se² = 0.02 · (1/16 + 9/16).
	const { difference, interval } = survivalDifference([stratum(1, 0.5, 0.4, 0.01), stratum(3, 0.8, 0.4, 0.01)]);
	expect(difference).toBeCloseTo(0.325, 12);
	expect(interval?.lower).toBeCloseTo(0.325 - 1.959963984540054 * Math.sqrt(0.0125), 12);
});

test('has no interval where one share’s uncertainty is not known, or none varies', () => {
	expect(survivalDifference([stratum(1, 0.5, 0.4, 0.01), stratum(1, 1, 0.4, null)]).interval).toBeNull();
	expect(survivalDifference([stratum(1, 0.5, 0.4, 0)]).interval).toBeNull();
});
