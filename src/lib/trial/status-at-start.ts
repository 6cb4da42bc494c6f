import type { Group, Support, TargetGroup } from './code-lists.ts';
import type { Scope } from './estimates.ts';
import type { TotalConcentration } from './total-concentration.ts';

/** A mean over the families that have the figure. */
export interface FamilyMean {
	readonly families: number;
	readonly mean: number | null;
	/** Every family has the same value: then the mean is each one's own. */
	readonly allEqual: boolean;
	/** How far their total rests on the two largest; null where nobody has any. */
	readonly concentration: TotalConcentration | null;
}

/** How many persons or families have a code. */
export interface Count<T extends string> {
	readonly code: T;
	readonly count: number;
}

/**
 * Where the families stand on the day their trial starts: true from the first delivery on,
 * long before any after window is over. Families with withdrawn consent are left out.
 * A table that was not delivered gives null.
 */
export interface StatusAtStart {
	readonly scope: Scope;
	readonly group: Group;
	readonly families: number;
	readonly targetGroups: readonly Count<TargetGroup>[];
	readonly adults: FamilyMean | null;
	readonly children: FamilyMean | null;
	/** Main source of support on t0 of adults aged 18-66, persons; and the families they belong to. */
	readonly supportOnStart: readonly Count<Support | 'not-stated'>[] | null;
	readonly supportFamilies: number | null;
	/** Distinct contact persons in the 90 days before t0. */
	readonly contactPersons: FamilyMean | null;
	readonly contactUnits: FamilyMean | null;
	/** Plans open on the day before t0. */
	readonly plans: FamilyMean | null;
	/** DKK in the twelve calendar months before the month of t0, fixed prices; families with a full before record. */
	readonly cost: FamilyMean | null;
	/** Service days in the year before t0; families with a full before record. */
	readonly serviceDays: FamilyMean | null;
	/** Item 1, round before: mean within the family, then over families. */
	readonly satisfaction: FamilyMean | null;
}
