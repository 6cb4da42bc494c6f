import { groups } from '#lib/trial/code-lists.ts';
import type { SiteDifference, SiteTest } from '#lib/trial/estimates.ts';
import { headlineMeasures } from '#lib/trial/measures.ts';
import { holmWithin } from './holm-within.ts';
import { SiteModel, type SitePairs } from './site-model.ts';
import type { SiteOutcomes } from './site-outcomes.ts';
import { basesOf, sitePairs } from './site-pairs.ts';

/** Sites beside each other: every two of them, and all at once. */
export interface SitesBeside {
	readonly sites: SiteDifference[];
	readonly siteTests: SiteTest[];
}

/**
 * The sites' changes beside each other, in the order of their codes and never ranked by result.
 * Of three sites one is always the best; the test of all at once says whether that means anything.
 */
export function sitesBeside(sites: readonly SiteOutcomes[]): SitesBeside {
	const differences: Omit<SiteDifference, 'pHolm'>[] = [];
	const siteTests: SiteTest[] = [];
	if (sites.length === 0) return { sites: [], siteTests };
	for (const measure of headlineMeasures) {
		for (const { code: group } of groups) {
			for (const basis of basesOf(sites, [group], measure)) {
				const withPairs = sites
					.map((site) => ({ municipality: site.municipality, pairs: sitePairs(site, group, measure, basis) }))
					.filter(({ pairs }) => pairs.length > 0);
				const model = new SiteModel(withPairs);
				for (const [reference, other] of everyTwo(withPairs)) {
					differences.push({ measure, group, basis, reference, other, ...model.difference(reference, other) });
				}
				siteTests.push({ measure, group, basis, ...model.test() });
			}
		}
	}
	const corrected = holmWithin(
		differences,
		({ measure, group, basis }) => `${measure} ${group} ${basis}`,
		({ p }) => p
	);
	return { sites: differences.map((record, index) => ({ ...record, pHolm: corrected[index] ?? null })), siteTests };
}

function everyTwo(sites: readonly SitePairs[]): [string, string][] {
	return sites.flatMap(({ municipality: reference }, index) =>
		sites.slice(index + 1).map(({ municipality: other }): [string, string] => [reference, other])
	);
}
