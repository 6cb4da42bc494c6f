import { describe, expect, test } from 'vitest';
import { expectedFall } from '#lib/statistics/expected-fall.ts';
import { largestUnits } from '#lib/statistics/largest-units.ts';
import { meeChua } from '#lib/statistics/mee-chua.ts';
import { netDifference } from '#lib/statistics/net-difference.ts';
import { netRatio } from '#lib/statistics/net-ratio.ts';
import { netVerdict } from '#lib/statistics/net-verdict.ts';
import { expectAgreement } from './agreement.ts';
import { pairedMeanAnswer } from './paired-mean-answer.ts';
import { caseRows, referenceCases } from './reference-cases.ts';

interface Params {
	readonly filter: string;
	readonly k: number;
	readonly select_placebo: string;
	readonly select_trial: string;
}

/** The persons of one site, with the amounts of three years of the measure that is selected on. */
function persons(given: { readonly csv?: string }, { filter, select_placebo }: Params) {
	const [, column = '', wanted = ''] = /(\w+)==(\w+)/.exec(filter) ?? [];
	const measure = select_placebo.replace(/_y\d$/, '');
	return caseRows(given)
		.filter((row) => row[column] === wanted)
		.map((row) => ({
			unit: Number(row['zper']),
			earlier: Number(row[`${measure}_y1`]),
			before: Number(row[`${measure}_y2`]),
			after: Number(row[`${measure}_y3`])
		}));
}

// Nothing new was done between the years: whatever is left net of the placebo cohort is chance.
describe.each(referenceCases<undefined, object>('rtm_guard'))('$id', (given) => {
	const params = given.params as Params;
	const population = persons(given, params);
	const trial = largestUnits(population, params.k, ({ before }) => before);
	const placebo = largestUnits(population, params.k, ({ earlier }) => earlier).map(({ unit, earlier, before }) => ({
		unit,
		before: earlier,
		after: before
	}));
	const difference = netDifference(trial, placebo);
	const ratio = netRatio(trial, placebo);

	test('has the fall, what it is net of the placebo cohort, and what was to be expected', () => {
		const cohort = (units: readonly { before: number; after: number }[]) => {
			const paired = pairedMeanAnswer(
				units.map(({ before }) => before),
				units.map(({ after }) => after)
			);
			return { ...paired, change: paired.mean_change, pct: paired.pct_change_of_mean };
		};
		const fall = expectedFall(population, trial);
		const line = meeChua(trial, fall?.populationMean ?? NaN);
		const answer = {
			n_population: population.length,
			k: trial.length,
			trial_ids_first5: trial.slice(0, 5).map(({ unit }) => unit),
			overlap_ids: trial.filter(({ unit }) => placebo.some((other) => other.unit === unit)).length,
			n_clusters: difference?.units ?? null,
			gross: cohort(trial),
			placebo: cohort(placebo),
			net_difference: {
				estimate: difference?.estimate ?? null,
				se: difference?.standardError ?? null,
				df: difference && difference.units - 1,
				ci_lower: difference?.interval?.lower ?? null,
				ci_upper: difference?.interval?.upper ?? null,
				t: difference?.interval && difference.standardError ? difference.estimate / difference.standardError : null,
				p_value: difference?.interval?.p ?? null
			},
			net_ratio: {
				ratio: ratio?.estimate ?? null,
				ci_lower: ratio?.interval?.lower ?? null,
				ci_upper: ratio?.interval?.upper ?? null,
				p_value: ratio?.interval?.p ?? null
			},
			linear_population: {
				mu_before: fall?.populationMean ?? null,
				pre_pre_correlation: fall?.correlation ?? null,
				pre_pre_slope: fall?.slope ?? null,
				rtm_stationary: fall?.fall ?? null,
				expected_after_without_effect: fall?.expectedAfter ?? null,
				net_vs_expected: fall?.net ?? null,
				rtm_share_of_gross_pct: fall?.shareOfChange ?? null
			},
			mee_chua: {
				mu: fall?.populationMean ?? null,
				intercept: line?.change ?? null,
				slope: line?.slope ?? null,
				se_classical: line?.classicalError ?? null,
				se_HC3: line?.robustError ?? null
			}
		};
		expectAgreement(answer, given.expected, given.rel_tol);
	});

	test('is not called a fall', () => {
		expect(netVerdict(difference?.interval ?? null, ratio?.interval ?? null, trial.length)).toBe('not-shown');
	});
});
