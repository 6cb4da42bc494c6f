import type { Group } from './code-lists.ts';
import type { HeadlineMeasure, PairedMeasure, SurvivalMeasure } from './measures.ts';

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
	| 'nothing-to-compare'
	| 'leverage-one'
	| 'selected-on-outcome'
	| 'large-sample'
	| 'not-asked';

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
	/** Wilcoxon's signed-rank test, zeros ranked and their ranks dropped (Pratt). */
	readonly wilcoxonP: number | null;
	/** The Hodges-Lehmann median change: the median of the averages of all two changes. */
	readonly hodgesLehmann: number | null;
	/** BCa bootstrap limits of the mean change; null above 1,000 pairs, and where they were not asked for. */
	readonly bootstrapLower: number | null;
	readonly bootstrapUpper: number | null;
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

/** What a headline figure rests on; null: on nothing that could carry it. */
export type HeadlineBasis = 'difference' | PairedBasis | null;

/** A word for a change. Nothing is an improvement without families to compare with who began at the same level. */
export type Verdict =
	| 'not-delivered'
	| 'too-few'
	| 'undecided'
	| 'no-important-change'
	| 'improvement'
	| 'deterioration'
	| 'possible-improvement'
	| 'possible-deterioration';

/** One of the five measures on the basis that can carry it, and what a reader is told about it. */
export interface HeadlineEstimate {
	readonly measure: HeadlineMeasure;
	readonly scope: Scope;
	readonly group: Group;
	readonly basis: HeadlineBasis;
	readonly n: number;
	/** n over the families that started and did not withdraw their consent; null where nobody did. */
	readonly coverage: number | null;
	readonly change: number | null;
	readonly lower: number | null;
	readonly upper: number | null;
	readonly p: number | null;
	readonly pHolm: number | null;
	/** The change to be expected from the selection alone: plain minus guarded over the families that have both. */
	readonly expectedByChance: number | null;
	readonly detectable: number | null;
	/** Standardised mean difference of the before values between the groups, on basis difference. */
	readonly imbalance: number | null;
	/** As it was registered before outcomes were looked at, so that others can recompute it. No page shows it. */
	readonly verdict: Verdict;
	/**
	 * What every reader is told: the verdict, but that a definite one is only a possible one unless the groups clearly
	 * differ after as well, to the same side.
	 */
	readonly told: Verdict;
	readonly reason?: Reason;
}

/** How two sites' changes differ, adjusted for the before value. */
export interface SiteDifference {
	readonly measure: HeadlineMeasure;
	readonly group: Group;
	readonly basis: PairedBasis;
	readonly reference: string;
	readonly other: string;
	readonly difference: number | null;
	readonly lower: number | null;
	readonly upper: number | null;
	readonly p: number | null;
	readonly pHolm: number | null;
	readonly reason?: Reason;
}

/** The test that all sites changed alike. */
export interface SiteTest {
	readonly measure: HeadlineMeasure;
	readonly group: Group;
	readonly basis: PairedBasis;
	/** How many sites are in the model. */
	readonly sites: number;
	readonly f: number | null;
	readonly df1: number | null;
	readonly df2: number | null;
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
	readonly headline: readonly HeadlineEstimate[];
	readonly paired: readonly PairedEstimate[];
	readonly differences: readonly DifferenceInChange[];
	readonly survival: readonly SurvivalEstimate[];
	readonly survivalDifferences: readonly SurvivalDifference[];
	readonly sites: readonly SiteDifference[];
	readonly siteTests: readonly SiteTest[];
}
