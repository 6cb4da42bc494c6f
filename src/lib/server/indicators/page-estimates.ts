import type { PageEstimates } from '#lib/trial/measure-page.ts';
import type { Protocol } from '#lib/trial/protocol.ts';
import type { MunicipalityData } from '#lib/trial/trial-data.ts';
import { costConcentrations } from './cost-concentrations.ts';
import { selectedPairs } from './selected-pairs.ts';
import { siteOutcomes, type SiteOutcomes } from './site-outcomes.ts';
import { survivalCurves } from './survival-curves.ts';

/**
 * What the pages of measures need besides the estimates. A municipality whose prices cannot be made fixed is
 * left out here: where there is one, there are no estimates and no pages either.
 */
export function pageEstimates(municipalities: readonly MunicipalityData[], protocol: Protocol): PageEstimates {
	const sites = municipalities
		.map((municipality) => siteOutcomes(municipality, protocol))
		.filter((site): site is SiteOutcomes => !('missingPriceIndexYear' in site));
	return {
		curves: survivalCurves(sites),
		selected: selectedPairs(sites),
		concentrations: costConcentrations(sites)
	};
}
