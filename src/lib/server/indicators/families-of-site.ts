import type { Group } from '#lib/trial/code-lists.ts';
import type { TableName } from '#lib/trial/delivery-schema.ts';
import type { FamilyOfSite } from './family-of-site.ts';
import type { Pairs } from './pair.ts';
import type { SiteBehind } from './sets-behind-site.ts';

/** A family, and the measures that it has a pair of. */
export interface FamilyWithPairs extends FamilyOfSite {
	readonly pairs: Pairs;
}

/** A municipality's families whose consent stands. */
export interface FamiliesOfSite {
	readonly municipality: string;
	readonly tables: ReadonlySet<TableName>;
	readonly families: readonly FamilyWithPairs[];
}

export function familiesOfSite({ tables, outcomes, started }: SiteBehind): FamiliesOfSite {
	const pairs = new Map(outcomes.families.map((one) => [one.family.family, one.pairs]));
	const families = started.map(({ family, ofSite }) => ({ ...ofSite, pairs: pairs.get(family) ?? {} }));
	return { municipality: outcomes.municipality, tables, families };
}

export function ofGroup({ families }: FamiliesOfSite, group: Group): readonly FamilyWithPairs[] {
	return families.filter(({ family }) => family.group === group);
}
