import { largestUnits } from '#lib/statistics/largest-units.ts';
import { mean } from '#lib/statistics/mean.ts';
import { groups, type Group } from '#lib/trial/code-lists.ts';
import type { Key } from '#lib/trial/records.ts';
import {
	rankedMeasures,
	type PickedByChance,
	type RankedMeasure,
	type TwoYears
} from '#lib/trial/target-group-estimates.ts';
import { changeOf } from './change-of.ts';
import type { YearPair } from './earlier-years.ts';
import { startedOf, type SiteBehind } from './sets-behind-site.ts';
import { sizeOfTop } from './top-of-all.ts';

/** The families of a group that are picked to see what picking alone does: the fifth with the highest values. */
const PICKED_SHARE = 0.2;

const tableOf = { cost: 'udgifter', 'contact-points': 'kontakter' } as const;

/** A family with both of the years before its start. */
export type EarlierFamily = YearPair & { readonly family: Key };

/** The families of a site whose two years before the start are known, and who were not picked by them. */
export function earlierFamilies(site: SiteBehind, group: Group, measure: RankedMeasure): EarlierFamily[] {
	if (!site.tables.has(tableOf[measure])) return [];
	return startedOf(site, group).flatMap(({ family, facts }) => {
		const years = facts.twoYears[measure];
		return years === null ? [] : [{ family, ...years }];
	});
}

/** The fifth of them that were highest in the earlier of the two years. */
export function pickedOf(families: readonly EarlierFamily[]): EarlierFamily[] {
	const units = families.map((one) => ({ ...one, unit: one.family }));
	return largestUnits(units, sizeOfTop(families.length, PICKED_SHARE), ({ earlier }) => earlier);
}

/**
 * What picking families by cost, or by contact persons, does by chance alone.
 *
 * The fifth of the families that were highest two years before their start are looked at again the year after, when
 * nothing had been done for anybody yet. Whatever they fell by, they fell by themselves: regression to the mean, seen
 * in these very families and not taken from a formula. What all of them did in the same time stands beside it.
 */
export function pickedByChance(sites: readonly SiteBehind[]): PickedByChance[] {
	return rankedMeasures.flatMap((measure) =>
		groups.map(({ code: group }): PickedByChance => {
			const bySite = sites.map((site) => ({ site, families: earlierFamilies(site, group, measure) }));
			const everybody = bySite.flatMap(({ families }) => families);
			const picked = pickedOf(everybody);
			const pickedKeys = new Set(picked.map(({ family }) => family));
			const { change, lower, upper, reason } = changeOf(
				picked.map(({ earlier, later }) => ({ before: earlier, after: later }))
			);
			return {
				...{ measure, group, everybody: twoYears(everybody) },
				picked: { ...twoYears(picked), change, lower, upper, ...(reason === undefined ? {} : { reason }) },
				sites: bySite.map(({ site, families }) => ({
					scope: site.outcomes.municipality,
					families: families.length,
					picked: families.filter(({ family }) => pickedKeys.has(family)).length,
					others: withValueAtStart(site, group, measure) - families.length
				}))
			};
		})
	);
}

function twoYears(families: readonly YearPair[]): TwoYears {
	const earlier = families.map((one) => one.earlier);
	const later = families.map((one) => one.later);
	return {
		families: families.length,
		earlier: families.length === 0 ? null : mean(earlier),
		later: families.length === 0 ? null : mean(later),
		amounts: { earlier, later }
	};
}

/** They are behind the mean at the start, and everybody with both years is among them. */
function withValueAtStart(site: SiteBehind, group: Group, measure: RankedMeasure): number {
	if (!site.tables.has(tableOf[measure])) return 0;
	return startedOf(site, group).filter(
		({ atStart }) => (measure === 'cost' ? atStart.cost : atStart.contactPersons) !== null
	).length;
}
