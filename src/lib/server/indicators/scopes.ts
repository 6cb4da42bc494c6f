import type { Group } from '#lib/trial/code-lists.ts';
import { ALL, type Reason, type Scope } from '#lib/trial/estimates.ts';
import type { PairedMeasure, SurvivalMeasure } from '#lib/trial/measures.ts';
import type { FamilyOutcomes } from './family-outcomes.ts';
import type { SiteOutcomes } from './site-outcomes.ts';
import { tablesOf } from './tables-of.ts';

/** The sites that a record is about: one, or all. */
export interface ScopeSites<Site = SiteOutcomes> {
	readonly scope: Scope;
	readonly sites: readonly Site[];
}

/** Every site by itself, and then all of them; none where there is no site. */
export function scopesOf<Site extends { readonly municipality: string }>(sites: readonly Site[]): ScopeSites<Site>[] {
	if (sites.length === 0) return [];
	return [...sites.map((site) => ({ scope: site.municipality, sites: [site] })), { scope: ALL, sites }];
}

/** The sites of the scope that delivered what the measure is made from. */
export function sitesWith(sites: readonly SiteOutcomes[], measure: PairedMeasure | SurvivalMeasure): SiteOutcomes[] {
	return sites.filter(({ tables }) => tablesOf[measure].every((table) => tables.has(table)));
}

/** Why there is nothing to estimate from. */
export function whyNone(sites: readonly SiteOutcomes[], measure: PairedMeasure | SurvivalMeasure): Reason {
	return sitesWith(sites, measure).length === 0 ? 'not-delivered' : 'no-pairs';
}

/** The families of one group at a site. */
export function familiesOf(site: SiteOutcomes, group: Group): FamilyOutcomes[] {
	return site.families.filter(({ family }) => family.group === group);
}
