import type { Group } from './code-lists.ts';
import type { Element } from './site-estimates.ts';
import type { Reason, Scope } from './estimates.ts';
import type { HeadlineMeasure } from './measures.ts';

/** What families are picked by because it is high: their cost, and how many contact persons they have. */
export const rankedMeasures = ['cost', 'contact-points'] as const;
export type RankedMeasure = (typeof rankedMeasures)[number];

/** The families with the highest values: the tenth, the fifth and the half of them. */
export const topShares = [0.1, 0.2, 0.5] as const;
export type TopShare = (typeof topShares)[number];

/** What the families with the highest values account for in the year before their start. */
export interface TopOfAll {
	readonly measure: RankedMeasure;
	/** One for each family that has the value, from the highest down. */
	readonly amounts: readonly number[];
	/** How many families make up each top, and their share of the total; null where all together have nothing. */
	readonly tops: readonly { readonly top: TopShare; readonly families: number; readonly share: number | null }[];
}

/** What the trial's families are parted by, all sites together. */
export const partings = ['target-group', 'start'] as const;
export type Parting = (typeof partings)[number];

/** How many families of each site are in it. */
export interface FamiliesAtSite {
	readonly scope: Scope;
	readonly families: number;
}

/** The plain change of one part of the trial's families, all sites together. */
export interface PartOfAll {
	readonly parting: Parting;
	/** A target group, or the half-year in which they started. */
	readonly code: string;
	readonly measure: HeadlineMeasure;
	readonly n: number;
	readonly before: number | null;
	readonly after: number | null;
	readonly change: number | null;
	readonly lower: number | null;
	readonly upper: number | null;
	readonly reason?: Reason;
	/** One for each family: the gate asks how far their totals rest on two of them. */
	readonly amounts: { readonly before: readonly number[]; readonly after: readonly number[] };
	/** Sites without a family in it are left out. */
	readonly sites: readonly FamiliesAtSite[];
	/** How many of its families are in each part of the partings before this one. */
	readonly others: readonly { readonly parting: Parting; readonly code: string; readonly families: number }[];
}

/** How much more families with an element changed than families without, at the same site and from the same level. */
export interface ElementDifference {
	readonly measure: HeadlineMeasure;
	readonly element: Element;
	readonly families: number;
	readonly with: number;
	readonly without: number;
	/** Some site has enough families with it and enough without. Otherwise it cannot be told from the site. */
	readonly isApartFromSite: boolean;
	readonly difference: number | null;
	readonly lower: number | null;
	readonly upper: number | null;
	readonly reason?: Reason;
}

/** A mean in each of the two years before the start. */
export interface TwoYears {
	readonly families: number;
	readonly earlier: number | null;
	readonly later: number | null;
	/** One for each family. */
	readonly amounts: { readonly earlier: readonly number[]; readonly later: readonly number[] };
}

/** What picking families by their value in one year does by the next, before anything was done for anybody. */
export interface PickedByChance {
	readonly measure: RankedMeasure;
	readonly group: Group;
	readonly everybody: TwoYears;
	readonly picked: TwoYears & {
		readonly change: number | null;
		readonly lower: number | null;
		readonly upper: number | null;
		readonly reason?: Reason;
	};
	/** At each site, of the families with a value at the start: those among everybody here, those picked, the others. */
	readonly sites: readonly {
		readonly scope: Scope;
		readonly families: number;
		readonly picked: number;
		readonly others: number;
	}[];
}

/** What the page of target groups needs of the families, before the gate. */
export interface TargetGroupEstimates {
	readonly tops: readonly TopOfAll[];
	readonly parts: readonly PartOfAll[];
	readonly elements: readonly ElementDifference[];
	readonly chance: readonly PickedByChance[];
}
