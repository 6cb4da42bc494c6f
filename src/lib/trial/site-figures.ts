import type { Group } from './code-lists.ts';
import type { Scope } from './estimates.ts';
import type { Uncertain } from './overview.ts';
import type { Figure, WhyNot } from './released.ts';
import type { CaseMixVariable, CostPartition, CostPartitions, Element, MonthMeasure } from './site-estimates.ts';

/** A measure by month since the start: every month is told, or none. */
export interface MonthsShown {
	readonly scope: Scope;
	readonly group: Group;
	readonly months: readonly { readonly month: number; readonly value: Figure }[];
}

/** A part of the cost of a year: told before, after and as a change, or not at all. */
export interface CostPartShown<Part> {
	readonly part: Part;
	readonly before: Figure;
	readonly after: Figure;
	readonly change: Uncertain;
}

/** What the cost of a group is made up of. */
export interface CostPartsShown<P extends CostPartition = CostPartition> {
	readonly scope: Scope;
	readonly group: Group;
	/** The parts, and beside the groups what they come to without the trial's own cost. */
	readonly parts: readonly CostPartShown<CostPartitions[P] | (P extends 'groups' ? 'without-trial' : never)>[];
}

/** What has mounted up by the end of a month, on average. */
export interface MountedUp {
	/** Counted from 1, the month of the start. */
	readonly month: number;
	readonly value: number;
	readonly lower: number | null;
	readonly upper: number | null;
}

/** A line of what has mounted up: drawn as far as enough families are behind it. */
export type MountingUp =
	| { readonly state: 'shown'; readonly points: readonly MountedUp[] }
	| { readonly state: 'hidden' }
	| { readonly state: 'not-estimable'; readonly reason: WhyNot };

/** All that the families have cost since their start, and what the trial itself has. */
export interface FollowedCostShown {
	readonly scope: Scope;
	readonly group: Group;
	readonly cost: MountingUp;
	readonly trial: MountingUp;
}

/** Why it cannot be said when the trial has paid for itself. */
export type WhyNoBreakEven =
	/** A plain change of families who were picked for their cost, or of a country in an upswing, saves nothing. */
	| 'no-basis'
	/** What it rests on is hidden, or cannot be had. */
	| 'no-figures'
	/** The trial's own cost is not told. */
	| 'no-own-cost';

/** A number of months; null where the saving never pays for the trial within the months that are looked at. */
export type Months = number | null;

/** When what is saved has paid for what the trial costs: at the change that was found, and at either end of its interval. */
export type BreakEvenShown =
	| { readonly state: 'not-estimable'; readonly reason: WhyNoBreakEven }
	| {
			readonly state: 'shown';
			readonly basis: 'guarded' | 'difference';
			/** What the trial itself costs a family in the year, in kroner. */
			readonly own: number;
			/** Saved a family in the year before the trial's own cost is taken off. */
			readonly saving: { readonly value: number; readonly lower: number; readonly upper: number };
			readonly months: { readonly likeliest: Months; readonly earliest: Months; readonly latest: Months };
	  };

/** How the trial is carried out at one municipality. */
export interface CarriedOutShown {
	readonly scope: Scope;
	/** Families that get each element, and the share that gets none. */
	readonly elements: readonly { readonly element: Element; readonly count: Figure }[];
	readonly withoutElement: Figure;
	readonly daysToPlan: Figure;
	readonly coordinatorInTime: Figure;
	readonly coordinators: Figure;
	readonly plansHalfway: Figure;
}

/** Contact persons half a year on. */
export interface HalfwayShown {
	readonly scope: Scope;
	readonly group: Group;
	readonly contactPersons: Figure;
}

/** How unlike a municipality's families are to those of the others, one thing at a time. */
export interface CaseMixShown {
	readonly scope: Scope;
	readonly variables: readonly { readonly variable: CaseMixVariable; readonly difference: Figure }[];
}

/** What the views of municipalities hold, each of all of them. */
export interface SiteFigures {
	readonly months: Readonly<Record<MonthMeasure, readonly MonthsShown[]>>;
	readonly costs: { readonly [P in CostPartition]: readonly CostPartsShown<P>[] };
	readonly followed: readonly FollowedCostShown[];
	readonly halfway: readonly HalfwayShown[];
	readonly carriedOut: readonly CarriedOutShown[];
	readonly caseMix: readonly CaseMixShown[];
}
