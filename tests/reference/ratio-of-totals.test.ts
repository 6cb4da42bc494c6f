import { describe, test } from 'vitest';
import { ratioOfTotals } from '#lib/statistics/ratio-of-totals.ts';
import { expectAgreement } from './agreement.ts';
import { referenceCases } from './reference-cases.ts';

type Data = Readonly<Record<'before' | 'after' | 'exposure_before' | 'exposure_after', number[]>>;

// R: glm(y ~ post + offset(log(e)), poisson) with sandwich::vcovCL(cluster = id, type = "HC0", cadjust = TRUE).
describe.each(referenceCases<Data, object>('ratio_of_totals'))('$id', ({ data, expected, rel_tol }) => {
	test('has the rates, their ratio and its interval', () => {
		const units = data.before.map((before, index) => ({
			before,
			after: data.after[index] ?? NaN,
			exposureBefore: data.exposure_before[index] ?? NaN,
			exposureAfter: data.exposure_after[index] ?? NaN
		}));
		const { count, rateBefore, rateAfter, ratio, logRatio, standardErrorOfLog, interval } = ratioOfTotals(units);
		const answer = {
			n: count,
			rate_before: rateBefore,
			rate_after: rateAfter,
			ratio,
			pct_change: ratio === null ? null : 100 * (ratio - 1),
			log_ratio: logRatio,
			se_log_ratio: standardErrorOfLog,
			df: count - 1,
			ratio_ci_lower: interval?.lower ?? null,
			ratio_ci_upper: interval?.upper ?? null,
			p_value: interval?.p ?? null,
			zero_before: units.filter(({ before }) => before === 0).length,
			zero_after: units.filter(({ after }) => after === 0).length
		};
		expectAgreement(answer, expected, rel_tol);
	});
});
