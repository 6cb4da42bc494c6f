import type { CostCategory, Group, Payer, TargetGroup } from './code-lists.ts';
import type { CostGroup } from './cost-groups.ts';
import type { Reason, Scope } from './estimates.ts';
import type { HeadlineMeasure } from './measures.ts';
import type { TotalConcentration } from './total-concentration.ts';

/** What is told by month since the start, of the families that are compared. */
export const monthMeasures = ['cost', 'contact-points', 'self-support'] as const;

export type MonthMeasure = (typeof monthMeasures)[number];

/** Twelve months before the start, and twelve from then on, as the measures' two years are. */
export const monthsSinceStart: readonly number[] = Array.from({ length: 24 }, (_, at) => at - 12);

/** The mean of one month, and who makes it up. */
export interface MonthMean {
	/** From -12 to 11; 0 is the first from the start on. */
	readonly month: number;
	readonly value: number | null;
	/** Families with something to add to it. */
	readonly contributing: number;
	/** Families with any, and families with any that is not: of a share, who is in it and who is left out. */
	readonly within: number;
	readonly outside: number;
	/** How far a total of cost rests on two families. */
	readonly concentration: TotalConcentration | null;
}

/** A measure month by month, of the same families all the way: those that have its pair. */
export interface MonthlyMeans {
	readonly measure: MonthMeasure;
	readonly scope: Scope;
	readonly group: Group;
	readonly families: number;
	readonly months: readonly MonthMean[];
}

/** Ways in which the cost of a year is divided up. Each adds up to all of it. */
export interface CostPartitions {
	readonly payers: Payer;
	readonly groups: CostGroup;
	readonly categories: CostCategory;
}

export const costPartitions = ['payers', 'groups', 'categories'] as const satisfies readonly (keyof CostPartitions)[];

export type CostPartition = (typeof costPartitions)[number];

/** A part of the cost before and after. */
export interface CostPartEstimate<Part> {
	readonly part: Part;
	readonly before: number | null;
	readonly after: number | null;
	readonly change: number | null;
	readonly lower: number | null;
	readonly upper: number | null;
	readonly reason?: Reason;
}

/** What one family cost in each part, in the order of the parts. */
export interface FamilyAmounts {
	readonly before: readonly number[];
	readonly after: readonly number[];
}

/** The cost of a year divided up, and each family's own amounts, from which the gate sees who makes up a part. */
export interface CostByPart<P extends CostPartition = CostPartition> {
	readonly partition: P;
	readonly scope: Scope;
	readonly group: Group;
	readonly parts: readonly CostPartEstimate<CostPartitions[P]>[];
	readonly families: readonly FamilyAmounts[];
	/** All but what the trial itself costs; of the groups only. */
	readonly withoutTrial: CostPartEstimate<'without-trial'> | null;
}

/** What a family has cost in each month from its start on, for as long as it was followed; its share of the trial's own. */
export interface FollowedFamily {
	/** It has a complete pair of costs, and so a part in the figures of the measure. */
	readonly isCompared: boolean;
	readonly cost: readonly number[];
	readonly trial: readonly number[];
}

/** The families of one group at one municipality, each for as long as it was followed. */
export interface FollowedCosts {
	readonly scope: Scope;
	readonly group: Group;
	readonly families: readonly FollowedFamily[];
}

/** A mean over families that were followed long enough. */
export interface FollowedMean {
	readonly families: number;
	/** Families with something to add to it. */
	readonly contributing: number;
	readonly mean: number | null;
	/** The mean is every family's own value. */
	readonly allEqual: boolean;
}

/** How many of the families that were followed long enough. */
export interface FollowedShare {
	readonly families: number;
	readonly count: number;
}

/** Contact persons half a year on, whether or not a year has passed. */
export interface ContactsHalfwayEstimate {
	readonly scope: Scope;
	readonly group: Group;
	/** Null where no contacts were delivered. */
	readonly contactPersons: FollowedMean | null;
}

/** The elements of the intervention. A family may have several. */
export const elements = ['coordinatingCaseworker', 'oneCoordinatedPlan', 'sharedElectronicPlan'] as const;

export type Element = (typeof elements)[number];

/** How the trial is carried out at one municipality; null where the table was not delivered. */
export interface CarriedOut {
	readonly scope: Scope;
	/** Started, consent standing. */
	readonly families: number;
	/** Families by element, and families without any. */
	readonly elements: Readonly<Record<Element, number>>;
	readonly withoutElement: number;
	/** Days until half of the families have one coordinated plan: by Kaplan-Meier, since some are followed for days only. */
	readonly daysToPlan: { readonly families: number; readonly events: number; readonly median: number | null } | null;
	readonly coordinatorInTime: FollowedShare | null;
	readonly coordinators: FollowedMean | null;
	readonly plansHalfway: FollowedMean | null;
}

/** Everything of a family at its start that a municipality is held against the others by. */
export type CaseMixVariable = `target-group:${TargetGroup}` | 'adults' | 'children' | 'on-benefit' | HeadlineMeasure;

/** How unlike the families of one municipality are to those of the others, in standard deviations. */
export interface CaseMixEstimate {
	readonly scope: Scope;
	readonly variable: CaseMixVariable;
	/** Families of the municipality with the value, and those of them that are in it, where it is yes or no. */
	readonly families: number;
	readonly count: number | null;
	readonly difference: number | null;
}

/** What the pages of municipalities are made of besides the estimates, before the gate. */
export interface SiteEstimates {
	readonly months: readonly MonthlyMeans[];
	readonly costs: readonly CostByPart[];
	readonly followed: readonly FollowedCosts[];
	readonly halfway: readonly ContactsHalfwayEstimate[];
	readonly carriedOut: readonly CarriedOut[];
	readonly caseMix: readonly CaseMixEstimate[];
}
