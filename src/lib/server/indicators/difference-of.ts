import { sampleSummary } from '#lib/statistics/sample-summary.ts';
import { welchDifference, type Stratum } from '#lib/statistics/welch-difference.ts';
import type { DifferenceInChange, Reason } from '#lib/trial/estimates.ts';
import { differencesOf } from './change-of.ts';
import type { ComparedSite } from './compared-sites.ts';

type Numbers = Omit<DifferenceInChange, 'measure' | 'scope' | 'basis'>;

function whyNoInterval(strata: readonly Stratum[]): Reason {
	return strata.some(({ first, second }) => first.sd === null || second.sd === null) ? 'one-pair' : 'zero-spread';
}

/** The difference in change within each site, averaged by the sites' intervention pairs. */
export function differenceOf(sites: readonly ComparedSite[]): Numbers {
	const nIntervention = sites.reduce((sum, { intervention }) => sum + intervention.length, 0);
	const nComparison = sites.reduce((sum, { comparison }) => sum + comparison.length, 0);
	const none = { lower: null, upper: null, p: null };
	if (sites.length === 0)
		return { nIntervention, nComparison, difference: null, ...none, reason: 'nothing-to-compare' };
	const strata = sites.map(({ intervention, comparison }) => ({
		weight: intervention.length,
		first: sampleSummary(differencesOf(intervention)),
		second: sampleSummary(differencesOf(comparison))
	}));
	const { difference, interval } = welchDifference(strata);
	const counts = { nIntervention, nComparison, difference };
	return interval ? { ...counts, ...interval } : { ...counts, ...none, reason: whyNoInterval(strata) };
}
