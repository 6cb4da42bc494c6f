import { describe, expect, test } from 'vitest';
import { detectableChange } from '#lib/statistics/detectable-change.ts';
import { meanChange } from '#lib/statistics/mean-change.ts';
import { sampleSummary } from '#lib/statistics/sample-summary.ts';
import { welchDifference } from '#lib/statistics/welch-difference.ts';
import { expectReference, referenceCase, referenceRows } from './reference-cases.ts';

interface Pairs {
	readonly before: number[];
	readonly after: number[];
}
const changes = ({ before, after }: Pairs): number[] => after.map((value, index) => value - (before[index] ?? NaN));

// R: mean and sd in 200-bit arithmetic (Rmpfr); NIST certifies the same.
describe('mean and standard deviation', () => {
	interface Univariate {
		readonly n: number;
		readonly mean: number;
		readonly sd: number;
	}

	test.each(['univ-nist-michelso', 'univ-sleep-drug2'])('of %s', (id) => {
		const { data, expected, rel_tol } = referenceCase<number[], Univariate>('univariate', id);
		const { count, mean, sd } = sampleSummary(data);
		expect(count).toBe(expected.n);
		expectReference(mean, expected.mean, rel_tol, 'mean');
		expectReference(sd, expected.sd, rel_tol, 'sd');
	});

	test('of numbers a million times their spread (NIST NumAcc3)', () => {
		const { expected, rel_tol } = referenceCase<null, Univariate>('univariate', 'univ-nist-numacc3');
		const { mean, sd } = sampleSummary(referenceRows('nist_NumAcc3.csv').map(({ y }) => Number(y)));
		expectReference(mean, expected.mean, rel_tol, 'mean');
		expectReference(sd, expected.sd, rel_tol, 'sd');
	});
});

// R: t.test(after - before).
describe('the mean change', () => {
	type Expected = Record<'mean_change' | 'sd_change' | 'ci_lower' | 'ci_upper' | 'p_value', number>;

	test.each(['paired-sleep', 'paired-anorexia-FT', 'paired-anorexia-CBT'])('of %s', (id) => {
		const { data, expected, rel_tol } = referenceCase<Pairs, Expected>('paired_mean', id);
		const { mean, sd, interval } = meanChange(changes(data));
		expectReference(mean, expected.mean_change, rel_tol, 'mean');
		expectReference(sd, expected.sd_change, rel_tol, 'sd');
		expectReference(interval?.lower, expected.ci_lower, rel_tol, 'lower');
		expectReference(interval?.upper, expected.ci_upper, rel_tol, 'upper');
		expectReference(interval?.p, expected.p_value, rel_tol, 'p');
	});
});

// R: (qt(.975, n - 1) + qt(.8, n - 1)) * sd / sqrt(n).
describe('the detectable change', () => {
	test.each(['mde-paired-n15', 'mde-paired-n50'])('of %s', (id) => {
		const { data, expected, rel_tol } = referenceCase<{ n: number; sd_change: number }, { mde_t_formula: number }>(
			'mde',
			id
		);
		expectReference(detectableChange(data.n, data.sd_change), expected.mde_t_formula, rel_tol, 'detectable');
	});
});

// R: t.test(change[g == 1], change[g == 0]).
describe('the difference in change', () => {
	type Expected = Record<'did' | 'ci_lower' | 'ci_upper' | 'p_value', number>;

	test.each(['did-nsw-dw', 'did-nsw-dw-placebo', 'did-anorexia-FT-Cont'])('of %s', (id) => {
		const { data, expected, rel_tol } = referenceCase<Pairs & { treated: number[] }, Expected>('did', id);
		const of = (group: number) => sampleSummary(changes(data).filter((_, index) => data.treated[index] === group));
		const { difference, interval } = welchDifference([{ weight: 1, first: of(1), second: of(0) }]);
		expectReference(difference, expected.did, rel_tol, 'difference');
		expectReference(interval?.lower, expected.ci_lower, rel_tol, 'lower');
		expectReference(interval?.upper, expected.ci_upper, rel_tol, 'upper');
		expectReference(interval?.p, expected.p_value, rel_tol, 'p');
	});
});
