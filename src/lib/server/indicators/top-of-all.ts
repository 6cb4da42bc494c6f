import { shareOfLargest } from '#lib/statistics/share-of-largest.ts';
import { rankedMeasures, topShares, type RankedMeasure, type TopOfAll } from '#lib/trial/target-group-estimates.ts';
import type { FamilyAtStart } from './family-at-start.ts';
import type { SiteBehind } from './sets-behind-site.ts';
import { startedOf } from './sets-behind-site.ts';
import type { Key } from '#lib/trial/records.ts';

/** A family and its value in the year before its start. */
export interface RankedFamily {
	readonly family: Key;
	readonly value: number;
}

const startValue: Readonly<Record<RankedMeasure, (atStart: FamilyAtStart) => number | null>> = {
	cost: ({ cost }) => cost,
	'contact-points': (atStart) => atStart.contactPersons
};

const tableOf = { cost: 'udgifter', 'contact-points': 'kontakter' } as const;

/** The trial's families at a site that have the value at their start. */
export function rankedAt(site: SiteBehind, measure: RankedMeasure): RankedFamily[] {
	if (!site.tables.has(tableOf[measure])) return [];
	return startedOf(site, 'indsats').flatMap(({ family, atStart }) => {
		const value = startValue[measure](atStart);
		return value === null ? [] : [{ family, value }];
	});
}

/** Families from the highest value down; of equal ones the one with the lowest number first. */
export function fromTheTop(families: readonly RankedFamily[]): RankedFamily[] {
	return families.toSorted((a, b) => b.value - a.value || a.family - b.family);
}

/** How many families make up a top: enough to be the share of all, or just above it. */
export function sizeOfTop(families: number, top: number): number {
	// A tenth of 110 is 11, and not the 12 that 11.000000000000002 would be rounded up to.
	return Math.ceil(Number((families * top).toFixed(6)));
}

/**
 * What the families with the highest values account for in the year before their start, all sites together: of what a
 * municipality spends on families with many problems, a few families take a large part.
 */
export function topsOfAll(sites: readonly SiteBehind[]): TopOfAll[] {
	return rankedMeasures.map((measure) => {
		const values = fromTheTop(sites.flatMap((site) => rankedAt(site, measure))).map(({ value }) => value);
		const tops = topShares.map((top) => {
			const families = sizeOfTop(values.length, top);
			return { top, families, share: shareOfLargest(values, families) };
		});
		return { measure, amounts: values, tops };
	});
}
