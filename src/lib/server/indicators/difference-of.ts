import { sampleSummary } from '#lib/statistics/sample-summary.ts';
import { welchDifference, type Stratum } from '#lib/statistics/welch-difference.ts';
import type { DifferenceInChange, Reason } from '#lib/trial/estimates.ts';
import { differencesOf } from './change-of.ts';
import type { ComparedSite } from './compared-sites.ts';
import type { Compared } from './site-pairs.ts';

type Numbers = Omit<DifferenceInChange, 'measure' | 'scope' | 'basis'>;

function whyNoInterval(strata: readonly Stratum[]): Reason {
	return strata.some(({ first, second }) => first.sd === null || second.sd === null) ? 'one-pair' : 'zero-spread';
}

/** The groups of each site by one value a pair, to be averaged by the sites' intervention pairs. */
export function strataOf(
	sites: readonly ComparedSite[],
	valuesOf: (pairs: readonly Compared[]) => readonly number[]
): Stratum[] {
	return sites.map(({ intervention, comparison }) => ({
		weight: intervention.length,
		first: sampleSummary(valuesOf(intervention)),
		second: sampleSummary(valuesOf(comparison))
	}));
}

/** The difference in change within each site, averaged by the sites' intervention pairs. */
export function differenceOf(sites: readonly ComparedSite[]): Numbers {
	const nIntervention = sites.reduce((sum, { intervention }) => sum + intervention.length, 0);
	const nComparison = sites.reduce((sum, { comparison }) => sum + comparison.length, 0);
	const none = { lower: null, upper: null, p: null };
	if (sites.length === 0)
		return { nIntervention, nComparison, difference: null, ...none, reason: 'nothing-to-compare' };
	const strata = strataOf(sites, differencesOf);
	const { difference, interval } = welchDifference(strata);
	const counts = { nIntervention, nComparison, difference };
	return interval ? { ...counts, ...interval } : { ...counts, ...none, reason: whyNoInterval(strata) };
}
