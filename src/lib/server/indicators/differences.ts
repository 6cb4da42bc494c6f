import type { Group } from '#lib/trial/code-lists.ts';
import type { DifferenceInChange } from '#lib/trial/estimates.ts';
import { pairedMeasures } from '#lib/trial/measures.ts';
import { comparedSites } from './compared-sites.ts';
import { differenceOf } from './difference-of.ts';
import type { ScopeSites } from './scopes.ts';
import type { SiteOutcomes } from './site-outcomes.ts';
import { basesOf, sitePairs } from './site-pairs.ts';

/**
 * Difference in change: the mean change of the intervention group minus that of the comparison
 * group, wherever both have a pair.
 *
 * For all sites it is not pooled but averaged over the sites that have both groups: else the
 * families of a site without a comparison group would be compared with another site's.
 */
export function differencesInChange(scopes: readonly ScopeSites[]): DifferenceInChange[] {
	return scopes.flatMap((scopeSites) => {
		const { scope, sites } = scopeSites;
		return pairedMeasures.flatMap((measure) =>
			basesOf(sites, ['indsats', 'sammenligning'], measure).flatMap((basis) => {
				const pairsOf = (site: SiteOutcomes, group: Group) => sitePairs(site, group, measure, basis);
				const isThere = (group: Group) => sites.some((site) => pairsOf(site, group).length > 0);
				if (!isThere('indsats') || !isThere('sammenligning')) return [];
				return [{ measure, scope, basis, ...differenceOf(comparedSites(scopeSites, pairsOf)) }];
			})
		);
	});
}
