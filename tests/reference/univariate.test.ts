import { describe, test } from 'vitest';
import { quantile } from '#lib/statistics/quantile.ts';
import { univariate } from '#lib/statistics/univariate.ts';
import { expectAgreement } from './agreement.ts';
import { caseRows, referenceCases } from './reference-cases.ts';

interface Expected {
	readonly probs: number[];
}

// R: mean and sd in 200-bit arithmetic (Rmpfr); quantile(type = 7 | 6 | 2).
describe.each(referenceCases<number[] | undefined, Expected>('univariate'))('$id', (given) => {
	const values = given.data ?? caseRows(given).map(({ y }) => Number(y));

	test('has the mean, spread and quantiles of R, as NIST certifies them', () => {
		const { count, mean, sd, minimum, median, maximum } = univariate(values);
		const quantiles = (type: 2 | 6 | 7) => given.expected.probs.map((share) => quantile(values, share, type));
		const answer = {
			n: count,
			mean,
			sd,
			min: minimum,
			max: maximum,
			median,
			probs: given.expected.probs,
			quantile_type7_R_Excel: quantiles(7),
			quantile_type6_SPSS_Minitab: quantiles(6),
			quantile_type2_Stata_SAS: quantiles(2),
			nist_certified_mean: mean,
			nist_certified_sd: sd
		};
		expectAgreement(answer, given.expected, given.rel_tol);
	});
});
