import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leastSquares } from './least-squares.ts';
import { hasLeverageOne, robustContrasts } from './robust-contrasts.ts';
import { sampleSummary } from './sample-summary.ts';

const first = [2, 4, 9];
const second = [1, 7, 8, 12];
const isFirst = [1, 1, 1, 0, 0, 0, 0];
const isSecond = isFirst.map((value) => 1 - value);
const model = leastSquares([isFirst, isSecond], [...first, ...second]);

describe('robust contrasts', () => {
	test('of two groups alone are Welch’s with HC2', () => {
		const contrasts = model && robustContrasts(model, 'HC2', [[-1, 1]]);
		// The reference says so (did.json): SE equals lm(change ~ g) with vcovHC type HC2.
		const variance = (values: number[]) => (sampleSummary(values).sd ?? NaN) ** 2 / values.length;
		expect(contrasts?.estimates[0]).toBeCloseTo(2, 12);
		expect(contrasts?.covariance[0]?.[0]).toBeCloseTo(variance(first) + variance(second), 12);
		expect(contrasts?.degrees).toBe(5);
	});

	test('are wider with HC3, by n ÷ (n − 1) of each group', () => {
		const contrasts = model && robustContrasts(model, 'HC3', [[1, 0]]);
		// By hand: hat values are 1/3; the squares about the mean, 26, over (1 − 1/3)², over 3².
		expect(contrasts?.covariance[0]?.[0]).toBeCloseTo(26 / (2 / 3) ** 2 / 9, 12);
	});

	test('cannot be had where one unit settles a coefficient by itself', () => {
		const alone = leastSquares(
			[
				[1, 1, 1],
				[0, 0, 1]
			],
			[1, 2, 9]
		);
		expect(alone && hasLeverageOne(alone)).toBe(true);
		expect(alone && robustContrasts(alone, 'HC3', [[0, 1]])).toBeNull();
	});

	test('cannot be had with weights that are not one a coefficient', () => {
		expect(model && robustContrasts(model, 'HC3', [[1]])).toBeNull();
	});
});

test('are never a number that is none', () => {
	const column = fc.array(fc.double(), { minLength: 5, maxLength: 5 });
	const weights = fc.array(fc.double(), { minLength: 2, maxLength: 2 });
	fc.assert(
		fc.property(column, column, column, weights, (one, other, outcomes, line) => {
			const fitted = leastSquares([one, other], outcomes);
			const contrasts = fitted && robustContrasts(fitted, 'HC3', [line]);
			if (contrasts) expect([...contrasts.estimates, ...contrasts.covariance.flat()].every(Number.isFinite)).toBe(true);
		})
	);
});
