import { groups } from '#lib/trial/code-lists.ts';
import { ALL, type Scope } from '#lib/trial/estimates.ts';
import type { Protocol } from '#lib/trial/protocol.ts';
import type { SetBehind } from '#lib/trial/sets-behind.ts';
import type { MunicipalityData } from '#lib/trial/trial-data.ts';
import { costPartSets } from './sets-behind-costs.ts';
import { flowSets, startedSets } from './sets-behind-flow.ts';
import { pairedSets } from './sets-behind-pairs.ts';
import { qualitySets } from './sets-behind-quality.ts';
import { siteBehind, type SetOfGroup, type SiteBehind } from './sets-behind-site.ts';
import { siteSets } from './sets-behind-sites.ts';
import { startSets } from './sets-behind-start.ts';
import { targetGroupSets } from './sets-behind-target-groups.ts';
import { timeSets } from './sets-behind-times.ts';

/**
 * The families behind every figure that any page could show, and what each adds to it: of every view, scope and group.
 *
 * Each municipality's families are read once. All together is the union of the sites, whose families have numbers of
 * their own. A municipality whose prices cannot be made fixed is left out: where there is one, there are no figures.
 */
export function setsBehind(municipalities: readonly MunicipalityData[], protocol: Protocol): SetBehind[] {
	const sites = sitesBehind(municipalities, protocol);
	return groups.flatMap(({ code: group }) => {
		const bySite = sites.map(({ scope, site }) => ({
			scope,
			sets: [pairedSets, timeSets, startedSets, flowSets, startSets, qualitySets, costPartSets].flatMap((setsOf) =>
				setsOf(site, group)
			)
		}));
		const placed = (scope: Scope, sets: readonly SetOfGroup[]) => sets.map((set) => ({ ...set, scope, group }));
		return [
			...bySite.flatMap(({ scope, sets }) => placed(scope, sets)),
			...sites.flatMap(({ scope, site }) => placed(scope, siteSets(site, group))),
			...placed(ALL, united(bySite.map(({ sets }) => sets))),
			...placed(
				ALL,
				eachOnce(
					targetGroupSets(
						sites.map(({ site }) => site),
						group
					)
				)
			)
		];
	});
}

/** Two measures of a view may be of the same families. */
function eachOnce(sets: readonly SetOfGroup[]): SetOfGroup[] {
	return [...new Map(sets.map((set) => [`${set.view} ${set.quantity}`, set])).values()];
}

/** What the sets of each municipality are made from. */
export function sitesBehind(
	municipalities: readonly MunicipalityData[],
	protocol: Protocol
): { readonly scope: Scope; readonly site: SiteBehind }[] {
	return municipalities.flatMap((data) => {
		const site = siteBehind(data, protocol);
		return 'missingPriceIndexYear' in site ? [] : [{ scope: data.municipality, site }];
	});
}

/** The sets of all sites together. Every site has the same ones, in the same order. */
function united([first = [], ...others]: readonly (readonly SetOfGroup[])[]): SetOfGroup[] {
	return first.map((set, index) => ({
		...set,
		parts: new Map([set, ...others.flatMap((sets) => sets[index] ?? [])].flatMap(({ parts }) => [...parts]))
	}));
}
