import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leastSquares } from './least-squares.ts';

const ones = [1, 1, 1, 1];

describe('least squares', () => {
	test('is the line through the points', () => {
		// By hand: y = 1 + 2x, with +1 and −1 balanced about it.
		const model = leastSquares([ones, [0, 0, 1, 1]], [2, 0, 4, 2]);
		expect(model?.coefficients[0]).toBeCloseTo(1, 12);
		expect(model?.coefficients[1]).toBeCloseTo(2, 12);
		expect(model?.residuals.map((residual) => Math.round(residual * 1e9) / 1e9)).toEqual([1, -1, 1, -1]);
		expect(model?.degrees).toBe(2);
	});

	test('has hat values that add up to the number of columns', () => {
		const model = leastSquares([ones, [1, 2, 3, 10]], [4, 1, 8, 2]);
		expect(model?.hatValues.reduce((sum, hat) => sum + hat, 0)).toBeCloseTo(2, 12);
		// By hand: 1/4 + (10 − 4)² / 50.
		expect(model?.hatValues[3]).toBeCloseTo(0.25 + 36 / 50, 12);
	});

	test('has residuals of exactly 0 where the line fits', () => {
		expect(leastSquares([ones, [0.1, 0.2, 0.3, 0.7]], [0.3, 0.6, 0.9, 2.1])?.residuals).toEqual([0, 0, 0, 0]);
	});

	test.each([
		['columns of which one follows from the others', [ones, [2, 2, 2, 2]], ones],
		['a column of nothing', [[0, 0, 0, 0]], ones],
		['more columns than outcomes', [[1], [2]], [3]],
		['columns of another length', [[1, 2]], ones],
		['no columns', [], ones]
	])('cannot be had from %s', (_, columns, outcomes) => {
		expect(leastSquares(columns, outcomes)).toBeNull();
	});

	test('keeps its digits where columns are nearly the same', () => {
		// By hand: y = x₁ + x₂ exactly; the columns differ by one part in 100,000.
		const first = [1000, 1001, 1002, 1003, 1004];
		const second = first.map((value, at) => value + (at % 2) / 100);
		const model = leastSquares(
			[first, second],
			first.map((value, at) => value + (second[at] ?? 0))
		);
		expect(model?.coefficients[0]).toBeCloseTo(1, 6);
		expect(model?.coefficients[1]).toBeCloseTo(1, 6);
	});
});

test('is never a number that is none', () => {
	const column = fc.array(fc.double(), { minLength: 4, maxLength: 4 });
	fc.assert(
		fc.property(fc.array(column, { maxLength: 3 }), column, (columns, outcomes) => {
			const model = leastSquares(columns, outcomes);
			if (!model) return;
			const { coefficients, residuals, hatValues } = model;
			expect([...coefficients, ...residuals, ...hatValues].every(Number.isFinite)).toBe(true);
		})
	);
});
