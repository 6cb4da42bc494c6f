import { describe, test } from 'vitest';
import { sampleSummary } from '#lib/statistics/sample-summary.ts';
import { welchDifference } from '#lib/statistics/welch-difference.ts';
import { expectAgreement } from './agreement.ts';
import { referenceCases } from './reference-cases.ts';

type Data = Readonly<Record<'before' | 'after' | 'treated', number[]>>;

// R: t.test(change[g == 1], change[g == 0]); one case is a placebo: two years in which nothing had been done yet.
describe.each(referenceCases<Data, object>('did'))('$id', ({ data, expected, rel_tol }) => {
	test('has the change of both groups, and how much more the treated changed', () => {
		const changes = data.after.map((value, index) => value - (data.before[index] ?? NaN));
		const ofGroup = (group: number) => sampleSummary(changes.filter((_, index) => data.treated[index] === group));
		const [treated, comparison] = [ofGroup(1), ofGroup(0)] as const;
		const compared = welchDifference([{ weight: 1, first: treated, second: comparison }]);
		const { difference, standardError, degrees, interval } = compared;
		const answer = {
			n_treated: treated.count,
			n_comparison: comparison.count,
			change_treated: treated.mean,
			change_comparison: comparison.mean,
			did: difference,
			se_welch_HC2: standardError,
			df_welch: degrees,
			ci_lower: interval?.lower ?? null,
			ci_upper: interval?.upper ?? null,
			t: standardError === null ? null : difference / standardError,
			p_value: interval?.p ?? null
		};
		expectAgreement(answer, expected, rel_tol);
	});
});
