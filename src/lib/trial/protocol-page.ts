import type { Service } from './code-lists.ts';
import type { Measure } from './measure-page.ts';
import type { SmallestChange } from './protocol.ts';

/** Days or calendar months from the first to the last, counted from the start of the family's trial, which is 0. */
export interface WindowShown {
	readonly unit: 'day' | 'month';
	readonly first: number;
	readonly last: number;
}

/** How one measure is registered. */
export interface MeasureShown {
	readonly measure: Measure;
	/** These two are null for the measures of time, which carry no verdict. */
	readonly betterWhen: 'lower' | 'higher' | null;
	readonly smallestChange: SmallestChange | null;
	/** Null where nothing is counted in days before the start. */
	readonly before: WindowShown | null;
	readonly after: WindowShown;
}

/** The numbers that verdicts are made by. */
export interface VerdictThresholds {
	readonly fewestFamilies: number;
	/** p must be below this, after Holm's correction. */
	readonly significant: number;
	/** How far apart groups may begin, in standard deviations. */
	readonly sameLevel: number;
	/** The share of both groups that must be selected on the measure where some are. */
	readonly selectedInBoth: number;
	/** The share of selected families that must have a guarded pair. */
	readonly guarded: number;
	readonly daysOfFirstRound: number;
}

/** The numbers that figures are hidden by. */
export interface DisclosureThresholds {
	readonly largestHiddenCount: number;
	readonly fewestFamilies: number;
	readonly fewestForCertainty: number;
	readonly valuesOfHiddenCount: number;
	readonly fewestEventsInAStep: number;
	readonly roundAtRiskTo: number;
	/** The two largest families of a total of cost make up less than this share of it. */
	readonly largestShareOfTwo: number;
	/** Besides the two there is at least this share of the largest. */
	readonly smallestRemainder: number;
}

/** What was settled beforehand, as the page of the protocol shows it. No figure of any family is in it. */
export interface ProtocolPage {
	readonly measures: readonly MeasureShown[];
	readonly verdicts: VerdictThresholds;
	readonly disclosure: DisclosureThresholds;
	readonly excludedServices: readonly Service[];
	readonly priceYear: number;
	readonly priceIndex: { readonly name: string; readonly values: readonly (readonly [year: number, value: number])[] };
}
