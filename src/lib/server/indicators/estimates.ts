import { isoOfDay } from '#lib/trial/day.ts';
import type { Estimates, MissingPriceIndex } from '#lib/trial/estimates.ts';
import type { Protocol } from '#lib/trial/protocol.ts';
import type { MunicipalityData } from '#lib/trial/trial-data.ts';
import { differencesInChange } from './differences.ts';
import { flowCounts } from './flow-counts.ts';
import { headlineEstimates } from './headline.ts';
import { pairedEstimates } from './paired.ts';
import { scopesOf } from './scopes.ts';
import { siteOutcomes, type SiteOutcomes } from './site-outcomes.ts';
import { sitesBeside } from './sites.ts';
import { survivalDifferences } from './survival-differences.ts';
import { survivalEstimates } from './survival.ts';

/** What is to be computed. */
export interface EstimateOptions {
	/** Bootstrap intervals take more time than all the rest; without them their fields are null. */
	readonly bootstrap: boolean;
	/** Whether the municipalities are also pooled, and compared with each other. */
	readonly together: boolean;
}

/**
 * All estimates, from the current deliveries: a pure function of them and the protocol, so that
 * anybody with the same rows gets the same figures.
 *
 * Each municipality's families are read once, and only their outcomes are kept.
 */
export function computeEstimates(
	municipalities: readonly MunicipalityData[],
	protocol: Protocol,
	{ bootstrap, together }: EstimateOptions
): Estimates | MissingPriceIndex {
	const inOrder = municipalities.toSorted((a, b) => (a.municipality < b.municipality ? -1 : 1));
	const sites: SiteOutcomes[] = [];
	const missingYears: number[] = [];
	for (const municipality of inOrder) {
		const site = siteOutcomes(municipality, protocol);
		if ('missingPriceIndexYear' in site) missingYears.push(site.missingPriceIndexYear);
		else sites.push(site);
	}
	if (missingYears.length > 0) return { missingPriceIndexYear: Math.min(...missingYears) };

	const scopes = together ? scopesOf(sites) : sites.map((site) => ({ scope: site.municipality, sites: [site] }));
	return {
		format: 1,
		priceYear: protocol.priceYear,
		priceIndex: protocol.priceIndex.name,
		deliveries: inOrder.map(({ municipality, cutoff, sha256 }) => ({
			municipality,
			cutoff: isoOfDay(cutoff),
			sha256
		})),
		flow: flowCounts(scopes),
		headline: headlineEstimates(scopes, protocol),
		paired: pairedEstimates(scopes, bootstrap),
		differences: differencesInChange(scopes),
		survival: survivalEstimates(scopes),
		survivalDifferences: survivalDifferences(scopes),
		...sitesBeside(together ? sites : [])
	};
}
