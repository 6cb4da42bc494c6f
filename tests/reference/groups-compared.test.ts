import { describe, expect, test } from 'vitest';
import { benjaminiHochberg } from '#lib/statistics/benjamini-hochberg.ts';
import { fUpperTail } from '#lib/statistics/f-upper-tail.ts';
import { holm } from '#lib/statistics/holm.ts';
import { leastSquares } from '#lib/statistics/least-squares.ts';
import { mean } from '#lib/statistics/mean.ts';
import { robustContrasts } from '#lib/statistics/robust-contrasts.ts';
import { sampleSummary } from '#lib/statistics/sample-summary.ts';
import { standardisedMeanDifference } from '#lib/statistics/standardised-mean-difference.ts';
import { studentInterval } from '#lib/statistics/student-interval.ts';
import { waldTest } from '#lib/statistics/wald-test.ts';
import { expectReference, referenceCase, referenceRows } from './reference-cases.ts';

// R: p.adjust(p, "holm") and p.adjust(p, "BH").
test('corrections for testing several things', () => {
	const { data, expected, rel_tol } = referenceCase<number[], { holm: number[]; bh: number[] }>(
		'multiplicity',
		'holm-5'
	);
	for (const [at, p] of expected.holm.entries()) expectReference(holm(data)[at], p, rel_tol, 'holm');
	for (const [at, p] of expected.bh.entries()) expectReference(benjaminiHochberg(data)[at], p, rel_tol, 'bh');
});

// R: cobalt's standardised mean differences, with the spread of both groups.
describe('standardised mean differences', () => {
	const { expected, rel_tol } = referenceCase<null, Record<string, { smd_pooled_avg: number }>>(
		'balance',
		'smd-nsw-dw'
	);
	const rows = referenceRows('nsw_dw.csv');

	test.each(['age', 'educ', 're74', 're75'])('of %s', (column) => {
		const of = (group: string) =>
			sampleSummary(rows.filter(({ trt }) => trt === group).map((row) => Number(row[column])));
		const difference = standardisedMeanDifference(of('1'), of('0'));
		expectReference(difference, expected[column]?.smd_pooled_avg ?? null, rel_tol, column);
	});
});

// R: lm(post ~ 0 + group + (pre - mean(pre))), sandwich::vcovHC(type = "HC3" or "HC2").
describe('groups compared at the same value before', () => {
	interface Robust extends Record<string, number | number[]> {
		readonly slope_se: number;
		readonly wald_F: number;
		readonly wald_p: number;
	}
	interface Expected {
		readonly df: number;
		readonly slope: number;
		readonly residual_sd: number;
		readonly HC2: Robust;
		readonly HC3: Robust;
		readonly parallel_slopes_F_classical: number;
		readonly parallel_slopes_p: number;
	}
	const { data, expected, rel_tol } = referenceCase<{ before: number[]; after: number[]; group: string[] }, Expected>(
		'ancova',
		'ancova-anorexia'
	);
	const names = ['CBT', 'Cont', 'FT'];
	const sites = names.map((name) => data.group.map((group) => Number(group === name)));
	const before = data.before.map((value) => value - mean(data.before));
	const model = leastSquares([...sites, before], data.after);
	if (!model) throw new Error('no model');
	const sumOfSquares = (residuals: readonly number[]) => residuals.reduce((sum, value) => sum + value * value, 0);

	test('the slope, the degrees of freedom and the spread about the lines', () => {
		expect(model.degrees).toBe(expected.df);
		expectReference(model.coefficients[3], expected.slope, rel_tol, 'slope');
		const sd = Math.sqrt(sumOfSquares(model.residuals) / model.degrees);
		expectReference(sd, expected.residual_sd, rel_tol, 'sd');
	});

	test.each(['HC3', 'HC2'] as const)('%s: adjusted means, differences and the test of them all', (kind) => {
		const robust = expected[kind];
		const expectAll = (actual: readonly (number | null | undefined)[], name: string) => {
			const wanted = robust[name] as number[];
			expect(actual).toHaveLength(wanted.length);
			for (const [at, value] of wanted.entries()) expectReference(actual[at], value, rel_tol, name);
		};
		const figures = (weights: number[][]) => {
			const contrasts = robustContrasts(model, kind, weights);
			if (!contrasts) throw new Error('no contrasts');
			const errors = contrasts.covariance.map((line, at) => Math.sqrt(line[at] ?? NaN));
			const intervals = contrasts.estimates.map((value, at) =>
				studentInterval(value, errors[at] ?? NaN, contrasts.degrees)
			);
			return { contrasts, errors, intervals };
		};

		const means = figures([
			[1, 0, 0, 0],
			[0, 1, 0, 0],
			[0, 0, 1, 0],
			[0, 0, 0, 1]
		]);
		expectAll(means.contrasts.estimates.slice(0, 3), 'adjusted_mean');
		expectAll(means.errors.slice(0, 3), 'se');
		expectReference(means.errors[3], robust.slope_se, rel_tol, 'slope_se');
		expectAll(
			means.intervals.slice(0, 3).map(({ lower }) => lower),
			'ci_lower'
		);
		expectAll(
			means.intervals.slice(0, 3).map(({ upper }) => upper),
			'ci_upper'
		);

		const pairs = [
			[-1, 1, 0, 0],
			[-1, 0, 1, 0],
			[0, -1, 1, 0]
		];
		const differences = figures(pairs);
		expectAll(differences.contrasts.estimates, 'difference');
		expectAll(differences.errors, 'difference_se');
		expectAll(
			differences.intervals.map(({ lower }) => lower),
			'difference_ci_lower'
		);
		expectAll(
			differences.intervals.map(({ upper }) => upper),
			'difference_ci_upper'
		);
		expectAll(
			differences.intervals.map(({ p }) => p),
			'p_raw'
		);
		expectAll(holm(differences.intervals.map(({ p }) => p)), 'p_holm');

		const wald = waldTest(figures(pairs.slice(0, 2)).contrasts);
		expect(wald).toMatchObject({ df1: robust['wald_df1'], df2: expected.df });
		expectReference(wald?.f, robust.wald_F, rel_tol, 'wald_F');
		expectReference(wald?.p, robust.wald_p, rel_tol, 'wald_p');
	});

	test('whether the lines are parallel', () => {
		const slopes = sites.map((site) => site.map((within, unit) => within * (before[unit] ?? NaN)));
		const own = leastSquares([...sites, ...slopes], data.after);
		if (!own) throw new Error('no model');
		const [rest, ownRest] = [sumOfSquares(model.residuals), sumOfSquares(own.residuals)];
		const f = (rest - ownRest) / 2 / (ownRest / own.degrees);
		expectReference(f, expected.parallel_slopes_F_classical, rel_tol, 'f');
		expectReference(fUpperTail(f, 2, own.degrees), expected.parallel_slopes_p, rel_tol, 'p');
	});
});
