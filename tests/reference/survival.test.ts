import { describe, expect, test } from 'vitest';
import { clusteredInterval } from '#lib/statistics/clustered-interval.ts';
import { sumOfSquares } from '#lib/statistics/cluster-influence.ts';
import { influenceDifference } from '#lib/statistics/influence-difference.ts';
import { kaplanMeier } from '#lib/statistics/kaplan-meier.ts';
import { logLogInterval } from '#lib/statistics/log-log-interval.ts';
import { restrictedMean } from '#lib/statistics/restricted-mean.ts';
import { survivalAt } from '#lib/statistics/survival-at.ts';
import { survivalMedian } from '#lib/statistics/survival-median.ts';
import { survivalVariance } from '#lib/statistics/survival-variance.ts';
import { expectReference, referenceCase, referenceRows } from './reference-cases.ts';

interface Watched {
	readonly time: number[];
	readonly event: number[];
}
interface Survival {
	readonly table: Record<'time' | 'surv' | 'lower' | 'upper', (number | null)[]>;
	readonly quantiles: Record<'p' | 'estimate' | 'lower' | 'upper', (number | null)[]>;
	readonly rmst: { readonly tau: number; readonly rmst: number; readonly se: number };
}

// R: survfit(Surv(time, event) ~ 1, conf.type = "log-log"), quantile(), and the area under the curve.
describe.each(['km-gehan-6mp', 'km-gehan-control', 'km-lung-sex1', 'km-lung-sex2'])('the curve of %s', (id) => {
	const { data, expected, rel_tol } = referenceCase<Watched, Survival>('km', id);
	const curve = kaplanMeier(data.time.map((time, cluster) => ({ time, event: data.event[cluster] === 1, cluster })));

	test('has the survival and limits of every time', () => {
		const { table } = expected;
		for (const [index, time] of table.time.entries()) {
			const survival = survivalAt(curve, time ?? NaN);
			const interval = logLogInterval(survival ?? NaN, survivalVariance(curve, time ?? NaN, survival ?? NaN));
			expectReference(survival, table.surv[index] ?? null, rel_tol, `S(${String(time)})`);
			expectReference(interval?.lower ?? null, table.lower[index] ?? null, rel_tol, `lower(${String(time)})`);
			expectReference(interval?.upper ?? null, table.upper[index] ?? null, rel_tol, `upper(${String(time)})`);
		}
	});

	test('has the median and its limits', () => {
		const half = expected.quantiles.p.indexOf(0.5);
		const { estimate, lower, upper } = expected.quantiles;
		expect(survivalMedian(curve)).toEqual({ median: estimate[half], lower: lower[half], upper: upper[half] });
	});

	test('has the restricted mean, and its standard error without a small-sample factor', () => {
		const { tau, rmst, se } = expected.rmst;
		const restricted = restrictedMean(curve, tau);
		expectReference(restricted?.mean, rmst, rel_tol, 'mean');
		expectReference(restricted && Math.sqrt(sumOfSquares(restricted.influence)), se, rel_tol, 'se');
	});
});

// R: derivative with respect to case weights, summed within the patient; G / (G - 1); t with G - 1.
test('the restricted mean of treated eyes minus the other eye, patients taken as wholes', () => {
	interface Expected extends Record<'estimate' | 'df' | 'ci_lower' | 'ci_upper' | 'p_value', number> {
		readonly rmst: number[];
	}
	const { expected, rel_tol } = referenceCase<null, Expected>('rmst_clustered', 'rmstc-retinopathy');
	const eyes = (treated: string) =>
		referenceRows('retinopathy.csv')
			.filter(({ trt }) => trt === treated)
			.map(({ futime, status, id }) => ({ time: Number(futime), event: status === '1', cluster: Number(id) }));
	const untreated = restrictedMean(kaplanMeier(eyes('0')), 60);
	const treated = restrictedMean(kaplanMeier(eyes('1')), 60);
	if (!untreated || !treated) throw new Error('followed for more than 60 months');

	expectReference(untreated.mean, expected.rmst[0] ?? null, rel_tol, 'untreated');
	expectReference(treated.mean, expected.rmst[1] ?? null, rel_tol, 'treated');
	const influence = influenceDifference(treated.influence, untreated.influence);
	const difference = treated.mean - untreated.mean;
	const interval = clusteredInterval(difference, influence);
	expect(influence.size - 1).toBe(expected.df);
	expectReference(difference, expected.estimate, rel_tol, 'difference');
	expectReference(interval?.lower, expected.ci_lower, rel_tol, 'lower');
	expectReference(interval?.upper, expected.ci_upper, rel_tol, 'upper');
	expectReference(interval?.p, expected.p_value, rel_tol, 'p');
});
