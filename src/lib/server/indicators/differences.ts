import { sampleSummary, type SampleSummary } from '#lib/statistics/sample-summary.ts';
import { welchDifference, type Stratum } from '#lib/statistics/welch-difference.ts';
import { ALL, type DifferenceInChange, type PairedBasis, type Reason } from '#lib/trial/estimates.ts';
import { pairedMeasures, type PairedMeasure } from '#lib/trial/measures.ts';
import type { Group } from '#lib/trial/code-lists.ts';
import type { ScopeSites } from './scopes.ts';
import type { SiteOutcomes } from './site-outcomes.ts';
import { basesOf, sitePairs } from './site-pairs.ts';

type Numbers = Omit<DifferenceInChange, 'measure' | 'scope' | 'basis'>;

/** A site takes part in the average of all only with so many pairs in each group: fewer have no spread. */
const PAIRS_NEEDED = 2;

function changes(site: SiteOutcomes, group: Group, measure: PairedMeasure, basis: PairedBasis): SampleSummary | null {
	const pairs = sitePairs(site, group, measure, basis);
	return pairs.length === 0 ? null : sampleSummary(pairs.map(({ before, after }) => after - before));
}

function whyNoInterval(strata: readonly Stratum[]): Reason {
	return strata.some(({ first, second }) => first.sd === null || second.sd === null) ? 'one-pair' : 'zero-spread';
}

/** The difference of the strata, which are weighed by their intervention pairs. */
function differenceOf(strata: readonly Stratum[]): Numbers {
	const nIntervention = strata.reduce((sum, { first }) => sum + first.count, 0);
	const nComparison = strata.reduce((sum, { second }) => sum + second.count, 0);
	const none = { lower: null, upper: null, p: null };
	if (strata.length === 0)
		return { nIntervention, nComparison, difference: null, ...none, reason: 'nothing-to-compare' };
	const { difference, interval } = welchDifference(strata);
	const counts = { nIntervention, nComparison, difference };
	return interval ? { ...counts, ...interval } : { ...counts, ...none, reason: whyNoInterval(strata) };
}

/**
 * Difference in change: the mean change of the intervention group minus that of the comparison
 * group, wherever both have a pair.
 *
 * For all sites it is not pooled but averaged over the sites that have both groups: else the
 * families of a site without a comparison group would be compared with another site's.
 */
export function differencesInChange(scopes: readonly ScopeSites[]): DifferenceInChange[] {
	return scopes.flatMap(({ scope, sites }) =>
		pairedMeasures.flatMap((measure) =>
			basesOf(sites, ['indsats', 'sammenligning'], measure).flatMap((basis) => {
				const firsts = sites.map((site) => changes(site, 'indsats', measure, basis));
				const seconds = sites.map((site) => changes(site, 'sammenligning', measure, basis));
				if (firsts.every((first) => first === null) || seconds.every((second) => second === null)) return [];
				const needed = scope === ALL ? PAIRS_NEEDED : 1;
				const strata = firsts.flatMap((first, index) => {
					const second = seconds[index] ?? null;
					if (!first || !second || first.count < needed || second.count < needed) return [];
					return [{ weight: first.count, first, second }];
				});
				return [{ measure, scope, basis, ...differenceOf(strata) }];
			})
		)
	);
}
