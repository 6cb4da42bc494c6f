import { targetGroups } from '#lib/trial/code-lists.ts';
import { headlineMeasures, type HeadlineMeasure } from '#lib/trial/measures.ts';
import type { Key } from '#lib/trial/records.ts';
import { partings, type PartOfAll, type Parting } from '#lib/trial/target-group-estimates.ts';
import { changeOf } from './change-of.ts';
import { startedOf, type FamilyOfFlow, type SiteBehind } from './sets-behind-site.ts';
import { judgedPairs, type JudgedPair } from './site-pairs.ts';

/** Which part of a parting a family belongs to. */
const partOfFamily: Readonly<Record<Parting, (family: FamilyOfFlow) => string>> = {
	'target-group': ({ atStart }) => atStart.targetGroup,
	start: ({ facts }) => facts.startedIn
};

/** A pair of one of the trial's families, with the part of each parting that the family is in. */
export interface PartedPair extends JudgedPair {
	readonly scope: string;
	readonly parts: Readonly<Record<Parting, string>>;
}

/** The plain pairs of a site's families of the trial. */
export function partedPairs(site: SiteBehind, measure: HeadlineMeasure): PartedPair[] {
	const scope = site.outcomes.municipality;
	const families = new Map<Key, FamilyOfFlow>(startedOf(site, 'indsats').map((one) => [one.family, one]));
	return judgedPairs(site.outcomes, 'indsats', measure).flatMap((pair) => {
		const own = families.get(pair.family);
		if (!own) return [];
		const parts = { 'target-group': partOfFamily['target-group'](own), start: partOfFamily.start(own) };
		return [{ ...pair, scope, parts }];
	});
}

/** The codes of a parting, in the order in which they are shown: every target group, the half-years in which anybody started. */
export function codesOf(parting: Parting, sites: readonly SiteBehind[]): string[] {
	if (parting === 'target-group') return targetGroups.map(({ code }) => code);
	const started = sites.flatMap((site) => startedOf(site, 'indsats').map(partOfFamily.start));
	return [...new Set(started)].sort();
}

/**
 * How each part of the trial's families changed, all sites together.
 *
 * A part is no experiment: families of a target group differ from others in much besides it, and those who started
 * first have been through other times. So a change stands by itself, and no verdict is told of it.
 */
export function partsOfAll(sites: readonly SiteBehind[]): PartOfAll[] {
	return headlineMeasures.flatMap((measure) => {
		const pairs = sites.flatMap((site) => partedPairs(site, measure));
		return partings.flatMap((parting, place) =>
			codesOf(parting, sites).map((code): PartOfAll => {
				const own = pairs.filter(({ parts }) => parts[parting] === code);
				const { n, before, after, change, lower, upper, reason } = changeOf(own);
				return {
					...{ parting, code, measure, n, before, after, change, lower, upper },
					...(reason === undefined ? {} : { reason }),
					amounts: { before: own.map((pair) => pair.before), after: own.map((pair) => pair.after) },
					sites: counted(own, ({ scope }) => scope).map(([scope, families]) => ({ scope, families })),
					others: partings.slice(0, place).flatMap((other) =>
						counted(own, ({ parts }) => parts[other]).map(([part, families]) => ({
							...{ parting: other, code: part, families }
						}))
					)
				};
			})
		);
	});
}

function counted(pairs: readonly PartedPair[], nameOf: (pair: PartedPair) => string): [string, number][] {
	return [...Map.groupBy(pairs, nameOf)].map(([name, own]): [string, number] => [name, own.length]);
}
