import { describe, test } from 'vitest';
import { meanChange } from '#lib/statistics/mean-change.ts';
import { sampleSummary } from '#lib/statistics/sample-summary.ts';
import { standardisedMeanDifference } from '#lib/statistics/standardised-mean-difference.ts';
import { caseRows, expectReference, referenceCases } from './reference-cases.ts';

/** The shorter functions that the estimates go through, on the cases that the fuller ones are tested on. */

// R: mean and sd in 200-bit arithmetic (Rmpfr); NIST certifies the same.
describe.each(referenceCases<number[] | undefined, Record<'n' | 'mean' | 'sd', number>>('univariate'))(
	'$id',
	(given) => {
		test('has the mean and spread, also of numbers a million times their spread', () => {
			const { expected, rel_tol } = given;
			const { count, mean, sd } = sampleSummary(given.data ?? caseRows(given).map(({ y }) => Number(y)));
			expectReference(count, expected.n, 0, 'n');
			expectReference(mean, expected.mean, rel_tol, 'mean');
			expectReference(sd, expected.sd, rel_tol, 'sd');
		});
	}
);

type Pairs = Readonly<Record<'before' | 'after', number[]>>;
type Change = Readonly<Record<'mean_change' | 'sd_change' | 'ci_lower' | 'ci_upper' | 'p_value', number>>;
const ofPairs = referenceCases<Pairs | object, Change>('paired_mean').flatMap(({ data, ...given }) =>
	'before' in data ? [{ data, ...given }] : []
);

// R: t.test(after - before).
describe.each(ofPairs)('$id', ({ data, expected, rel_tol }) => {
	test('has the mean change and its interval', () => {
		const changes = data.after.map((value, index) => value - (data.before[index] ?? NaN));
		const { mean, sd, interval } = meanChange(changes);
		expectReference(mean, expected.mean_change, rel_tol, 'mean');
		expectReference(sd, expected.sd_change, rel_tol, 'sd');
		expectReference(interval?.lower, expected.ci_lower, rel_tol, 'lower');
		expectReference(interval?.upper, expected.ci_upper, rel_tol, 'upper');
		expectReference(interval?.p, expected.p_value, rel_tol, 'p');
	});
});

// R: cobalt's standardised mean differences, with the spread of both groups.
describe('standardised mean differences', () => {
	const given = referenceCases<undefined, Record<string, { smd_pooled_avg: number }>>('balance')[0];
	if (!given) throw new Error('no case');
	const measured = Object.entries(given.expected).filter(([column]) =>
		['age', 'educ', 're74', 're75'].includes(column)
	);

	test.each(measured)('of %s', (column, { smd_pooled_avg }) => {
		const of = (group: string) =>
			sampleSummary(
				caseRows(given)
					.filter(({ trt }) => trt === group)
					.map((row) => Number(row[column]))
			);
		expectReference(standardisedMeanDifference(of('1'), of('0')), smd_pooled_avg, given.rel_tol, column);
	});
});
