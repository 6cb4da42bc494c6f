import type { Group } from './code-lists.ts';
import type { PairedMeasure, SurvivalMeasure } from './measures.ts';

/** A municipality's code, or all that delivered the table, pooled. */
export type Scope = string;

/** The scope of all municipalities together. */
export const ALL = 'all';

/** Plain: before and after t0. Guarded: the after window mirrored in the selection period. */
export type PairedBasis = 'plain' | 'guarded';

/** Why a number cannot be had. A closed list, worded in the message catalogue. */
export type Reason =
	| 'not-delivered'
	| 'no-pairs'
	| 'one-pair'
	| 'zero-spread'
	| 'one-family'
	| 'certain'
	| 'median-not-reached'
	| 'follow-up-too-short'
	| 'nothing-to-compare';

/** Where the families went: five exclusive ends, the first that fits counts. */
export interface Flow {
	readonly scope: Scope;
	readonly group: Group;
	readonly started: number;
	readonly consentWithdrawn: number;
	readonly leftArea: number;
	readonly beforeIncomplete: number;
	readonly notYetObserved: number;
	readonly complete: number;
}

/** A mean before and after over n families, the mean change with its 95 % interval. */
export interface PairedEstimate {
	readonly measure: PairedMeasure;
	readonly scope: Scope;
	readonly group: Group;
	readonly basis: PairedBasis;
	readonly n: number;
	readonly before: number | null;
	readonly after: number | null;
	readonly change: number | null;
	readonly sd: number | null;
	readonly lower: number | null;
	readonly upper: number | null;
	readonly p: number | null;
	/** The smallest true change that n families with this spread would show with 80 % probability. */
	readonly detectable: number | null;
	readonly reason?: Reason;
}

/** Mean change in the intervention group minus mean change in the comparison group. */
export interface DifferenceInChange {
	readonly measure: PairedMeasure;
	readonly scope: Scope;
	readonly basis: PairedBasis;
	readonly nIntervention: number;
	readonly nComparison: number;
	readonly difference: number | null;
	readonly lower: number | null;
	readonly upper: number | null;
	readonly p: number | null;
	readonly reason?: Reason;
}

/** The window that a spell of a service starts in; null for measures without one. */
export type Window = 'before' | 'after' | null;

/** A Kaplan-Meier estimate. Fields that belong to the other measure are null. */
export interface SurvivalEstimate {
	readonly measure: SurvivalMeasure;
	readonly scope: Scope;
	readonly group: Group;
	readonly window: Window;
	readonly n: number;
	readonly events: number;
	readonly families: number;
	/** Return to work: share back within 182 and 364 days, 1 − S. */
	readonly share182: number | null;
	readonly lower182: number | null;
	readonly upper182: number | null;
	readonly share364: number | null;
	readonly lower364: number | null;
	readonly upper364: number | null;
	/** Service duration: share still running after 180 days, S. */
	readonly share180: number | null;
	readonly lower180: number | null;
	readonly upper180: number | null;
	readonly median: number | null;
	readonly medianLower: number | null;
	readonly medianUpper: number | null;
	/** Mean days within the first 180. */
	readonly restrictedMean: number | null;
	readonly restrictedMeanLower: number | null;
	readonly restrictedMeanUpper: number | null;
	readonly reason?: Reason;
}

/** After minus before, or intervention minus comparison. */
export interface SurvivalDifference {
	readonly measure: SurvivalMeasure;
	readonly scope: Scope;
	readonly group: Group | null;
	readonly compares: 'windows' | 'groups';
	readonly difference: number | null;
	readonly lower: number | null;
	readonly upper: number | null;
	readonly p: number | null;
	readonly reason?: Reason;
}

/** Which delivery a municipality's figures come from. */
export interface DeliveryReference {
	readonly municipality: string;
	/** The registers are complete up to and including this day (ISO). */
	readonly cutoff: string;
	readonly sha256: string;
}

/**
 * Why there are no estimates at all: a cost row that is needed lies in a year without a price
 * index (the earliest such year). Leaving it out or unadjusted would be a wrong figure.
 */
export interface MissingPriceIndex {
	readonly missingPriceIndexYear: number;
}

/** What `estimates --json` prints. */
export interface Estimates {
	readonly format: 1;
	readonly priceYear: number;
	readonly priceIndex: string;
	readonly deliveries: readonly DeliveryReference[];
	readonly flow: readonly Flow[];
	readonly paired: readonly PairedEstimate[];
	readonly differences: readonly DifferenceInChange[];
	readonly survival: readonly SurvivalEstimate[];
	readonly survivalDifferences: readonly SurvivalDifference[];
}
