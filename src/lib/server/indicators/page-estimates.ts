import type { PageEstimates } from '#lib/trial/measure-page.ts';
import type { Protocol } from '#lib/trial/protocol.ts';
import type { MunicipalityData } from '#lib/trial/trial-data.ts';
import { costConcentrations } from './cost-concentrations.ts';
import { dataQualityEstimates } from './data-quality-estimates.ts';
import { selectedPairs } from './selected-pairs.ts';
import { sitesBehind } from './sets-behind.ts';
import { siteEstimates } from './site-estimates.ts';
import { siteOutcomes, type SiteOutcomes } from './site-outcomes.ts';
import { survivalCurves } from './survival-curves.ts';
import { targetGroupEstimates } from './target-group-estimates.ts';

/** What follows from the rows; the warnings are those that the deliveries were accepted with. */
type Computed = Omit<PageEstimates, 'warnings'>;

/**
 * What the pages need besides the estimates. A municipality whose prices cannot be made fixed is
 * left out here: where there is one, there are no estimates and no pages either.
 */
export function pageEstimates(municipalities: readonly MunicipalityData[], protocol: Protocol): Computed {
	const sites = municipalities
		.map((municipality) => siteOutcomes(municipality, protocol))
		.filter((site): site is SiteOutcomes => !('missingPriceIndexYear' in site));
	const behind = sitesBehind(municipalities, protocol).map(({ site }) => site);
	return {
		curves: survivalCurves(sites),
		selected: selectedPairs(sites),
		concentrations: costConcentrations(sites),
		sites: siteEstimates(behind),
		targetGroups: targetGroupEstimates(behind),
		quality: dataQualityEstimates(behind),
		smallestChanges: protocol.smallestChanges
	};
}
