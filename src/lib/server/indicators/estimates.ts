import { isoOfDay } from '#lib/trial/day.ts';
import type { Estimates, MissingPriceIndex } from '#lib/trial/estimates.ts';
import type { Protocol } from '#lib/trial/protocol.ts';
import type { MunicipalityData } from '#lib/trial/trial-data.ts';
import { differencesInChange } from './differences.ts';
import { flowCounts } from './flow-counts.ts';
import { pairedEstimates } from './paired.ts';
import { scopesOf } from './scopes.ts';
import { siteOutcomes, type SiteOutcomes } from './site-outcomes.ts';
import { survivalDifferences } from './survival-differences.ts';
import { survivalEstimates } from './survival.ts';

/**
 * All estimates, from the current deliveries: a pure function of them and the protocol, so that
 * anybody with the same rows gets the same figures.
 *
 * Each municipality's families are read once, and only their outcomes are kept.
 */
export function computeEstimates(
	municipalities: readonly MunicipalityData[],
	protocol: Protocol
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

	const scopes = scopesOf(sites);
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
		paired: pairedEstimates(scopes),
		differences: differencesInChange(scopes),
		survival: survivalEstimates(scopes),
		survivalDifferences: survivalDifferences(scopes)
	};
}
