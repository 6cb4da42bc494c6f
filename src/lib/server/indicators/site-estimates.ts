import { groups } from '#lib/trial/code-lists.ts';
import type { SiteEstimates } from '#lib/trial/site-estimates.ts';
import { carriedOut, followedMean } from './carried-out.ts';
import { caseMix } from './case-mix.ts';
import { countedAsFar } from './counted-as-far.ts';
import { costsByPart } from './costs-by-part.ts';
import { familiesOfSite, ofGroup } from './families-of-site.ts';
import { monthlyMeans } from './monthly-means.ts';
import { scopesOf } from './scopes.ts';
import type { SiteBehind } from './sets-behind-site.ts';

/**
 * What the pages of municipalities show besides the estimates that everybody may recompute. All together there is what
 * the cost is made up of, and nothing else: months, and how the trial is carried out, are a municipality's own.
 */
export function siteEstimates(behind: readonly SiteBehind[]): SiteEstimates {
	const sites = behind.map(familiesOfSite).toSorted((a, b) => (a.municipality < b.municipality ? -1 : 1));
	const inGroups = sites.flatMap((site) =>
		groups.map(({ code: group }) => ({ site, group, scope: site.municipality, families: ofGroup(site, group) }))
	);
	return {
		months: inGroups.flatMap(({ scope, group, families }) => monthlyMeans(scope, group, families)),
		costs: scopesOf(sites).flatMap(({ scope, sites: own }) =>
			groups.flatMap(({ code: group }) => {
				const families = own.flatMap((site) => ofGroup(site, group));
				return costsByPart(scope, group, families);
			})
		),
		followed: inGroups.map(({ scope, group, families }) => ({
			...{ scope, group },
			families: countedAsFar(families.flatMap(({ followed }) => followed ?? []))
		})),
		halfway: inGroups.map(({ site, scope, group, families }) => {
			const contacts = families.flatMap(({ carriedOut: one }) => one.contactPersonsHalfway ?? []);
			return { scope, group, contactPersons: site.tables.has('kontakter') ? followedMean(contacts) : null };
		}),
		carriedOut: sites.map(({ municipality, tables, families }) => carriedOut(municipality, tables, families)),
		caseMix: caseMix(sites)
	};
}
