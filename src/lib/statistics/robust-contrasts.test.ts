import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leastSquares } from './least-squares.ts';
import { contrastsOf, hasLeverageOne, robustContrasts } from './robust-contrasts.ts';
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

test('of one model asked again and again are those of the plain formula each time', () => {
	const outcomes = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 9, maxLength: 9 });
	const weights = fc.array(fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 4, maxLength: 4 }), { maxLength: 3 });
	fc.assert(
		fc.property(outcomes, outcomes, fc.array(weights, { maxLength: 3 }), (before, after, asked) => {
			const sites = [0, 1, 2].map((site) => before.map((_, unit) => Number(Math.floor(unit / 3) === site)));
			const fitted = leastSquares([...sites, before], after);
			const contrasts = fitted && contrastsOf(fitted, 'HC3');
			for (const lines of contrasts ? asked : []) {
				const found = contrasts?.(lines)?.covariance.flat() ?? [];
				const plain = sandwich([...sites, before], fitted?.residuals ?? [], fitted?.hatValues ?? [], lines).flat();
				for (const [at, value] of found.entries()) expect(value).toBeCloseTo(plain[at] ?? NaN, 6);
				expect(found).toHaveLength(lines.length ** 2);
			}
		})
	);
});

/** L (X'X)⁻¹ X' diag(e² ÷ (1 − h)²) X (X'X)⁻¹ L', written out: MacKinnon and White (1985). */
function sandwich(
	columns: readonly (readonly number[])[],
	residuals: readonly number[],
	hatValues: readonly number[],
	lines: readonly (readonly number[])[]
): number[][] {
	const product = (a: readonly number[], b: readonly number[]) =>
		a.reduce((sum, value, at) => sum + value * (b[at] ?? NaN), 0);
	const inverse = inverted(columns.map((one) => columns.map((other) => product(one, other))));
	const influences = lines.map((line) => {
		const direction = inverse.map((row) => product(row, line));
		return residuals.map((_, unit) =>
			product(
				direction,
				columns.map((column) => column[unit] ?? NaN)
			)
		);
	});
	const variances = residuals.map((residual, unit) => (residual / (1 - (hatValues[unit] ?? NaN))) ** 2);
	return influences.map((one) =>
		influences.map((other) =>
			product(
				variances,
				one.map((value, at) => value * (other[at] ?? NaN))
			)
		)
	);
}

/** Gauss and Jordan, without looking for a pivot: the matrices here are positive definite. */
function inverted(matrix: readonly (readonly number[])[]): number[][] {
	const rows = matrix.map((row, at) => [...row, ...matrix.map((_, column) => Number(column === at))]);
	for (const [at, pivot] of rows.entries()) {
		const scale = pivot[at] ?? NaN;
		for (const [column, value] of pivot.entries()) pivot[column] = value / scale;
		for (const other of rows) {
			const factor = other[at] ?? NaN;
			if (other !== pivot)
				for (const [column, value] of pivot.entries()) other[column] = (other[column] ?? NaN) - factor * value;
		}
	}
	return rows.map((row) => row.slice(matrix.length));
}
