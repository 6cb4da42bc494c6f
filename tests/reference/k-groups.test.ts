import { describe, test } from 'vitest';
import { analysisOfVariance, welchAnalysisOfVariance } from '#lib/statistics/analysis-of-variance.ts';
import { kruskalWallis } from '#lib/statistics/kruskal-wallis.ts';
import { univariate } from '#lib/statistics/univariate.ts';
import { expectAgreement } from './agreement.ts';
import { referenceCases } from './reference-cases.ts';

interface Data {
	readonly y: number[];
	readonly group: string[];
}
interface Expected {
	readonly groups: string[];
}

// R: anova(lm(y ~ g)); oneway.test(y ~ g); kruskal.test(y, g).
describe.each(referenceCases<Data, Expected>('k_groups'))('$id', ({ data, expected, rel_tol }) => {
	test('has the three tests', () => {
		const groups = expected.groups.map((wanted) => data.y.filter((_, index) => data.group[index] === wanted));
		const anova = analysisOfVariance(groups);
		const welch = welchAnalysisOfVariance(groups);
		const kruskal = kruskalWallis(groups);
		const answer = {
			groups: expected.groups,
			n: groups.map(({ length }) => length),
			mean: groups.map((group) => univariate(group).mean),
			anova_F: anova?.f ?? null,
			anova_df: anova && [anova.df1, anova.df2],
			anova_p: anova?.p ?? null,
			welch_F: welch?.f ?? null,
			welch_df: welch && [welch.df1, welch.df2],
			welch_p: welch?.p ?? null,
			kruskal_H: kruskal?.h ?? null,
			kruskal_df: kruskal?.degrees ?? null,
			kruskal_p: kruskal?.p ?? null,
			nist_certified_F: anova?.f ?? null
		};
		expectAgreement(answer, expected, rel_tol);
	});
});
