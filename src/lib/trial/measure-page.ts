import type { Group } from './code-lists.ts';
import type { PairedBasis, Scope, Window } from './estimates.ts';
import type { DataQualityEstimates, WarningCount } from './data-quality-estimates.ts';
import type { HeadlineMeasure, PairedMeasure, SurvivalMeasure } from './measures.ts';
import { indicators, type DeliveryShown, type HeadlineShown, type Series, type Uncertain } from './overview.ts';
import type { Figure, WhyNot } from './released.ts';
import type { SiteEstimates } from './site-estimates.ts';
import type { TargetGroupEstimates } from './target-group-estimates.ts';
import type { SmallestChanges } from './smallest-change.ts';
import type { TotalConcentration } from './total-concentration.ts';

/** A measure that has a page: the five with a verdict, and the two of the time until something happens. */
export type Measure = HeadlineMeasure | SurvivalMeasure;

/** The measures in the order of the overview, which is also the order of their pages. */
export const measuresInOrder: readonly Measure[] = indicators.flatMap(({ measures }) => [...measures]);

/** The measure that an address names, if there is one. */
export function measureOf(name: string): Measure | null {
	return measuresInOrder.find((measure) => measure === name) ?? null;
}

/** A Kaplan-Meier curve at a day on which something happened, or at the end of a quarter. */
export interface SurvivalPoint {
	readonly day: number;
	/** Persons or services watched until this day or longer, and the families they belong to. */
	readonly atRisk: number;
	readonly families: number;
	readonly events: number;
	readonly survival: number;
	readonly lower: number | null;
	readonly upper: number | null;
}

/** The whole curve of all sites together, before the gate. */
export interface SurvivalCurvePoints {
	readonly measure: SurvivalMeasure;
	readonly group: Group;
	readonly window: Window;
	readonly points: readonly SurvivalPoint[];
}

/** How many pairs are touched by their family's selection on the measure, and how many of those have a guarded pair. */
export interface SelectedPairs {
	readonly measure: PairedMeasure;
	readonly scope: Scope;
	readonly group: Group;
	readonly touched: number;
	readonly guarded: number;
}

/** How far the totals of cost behind a figure rest on two families; null where nothing was spent. */
export interface CostConcentration {
	readonly scope: Scope;
	readonly group: Group;
	readonly basis: PairedBasis;
	readonly before: TotalConcentration | null;
	readonly after: TotalConcentration | null;
}

/** What the pages need besides the estimates that everybody may recompute. */
export interface PageEstimates {
	readonly curves: readonly SurvivalCurvePoints[];
	readonly selected: readonly SelectedPairs[];
	readonly concentrations: readonly CostConcentration[];
	readonly sites: SiteEstimates;
	readonly targetGroups: TargetGroupEstimates;
	readonly quality: DataQualityEstimates;
	/** Of the deliveries that the pages are made from. */
	readonly warnings: readonly WarningCount[];
	/** What the protocol says. */
	readonly smallestChanges: SmallestChanges;
}

/** Intervention minus comparison; `guarded` is there where families of either were selected on the measure. */
export interface DifferenceShown {
	readonly scope: Scope;
	readonly plain: Uncertain;
	readonly guarded: Uncertain | null;
}

/** The same change by three roads: where they agree, none of them rests on a few families. */
export interface RobustnessShown {
	readonly scope: Scope;
	readonly group: Group;
	readonly basis: PairedBasis;
	readonly change: Figure;
	readonly p: Figure;
	readonly wilcoxonP: Figure;
	readonly hodgesLehmann: Figure;
}

/** Where the families went. `started` is without those that withdrew their consent. */
export interface FlowShown {
	readonly scope: Scope;
	readonly group: Group;
	readonly started: Figure;
	readonly compared: Figure;
	readonly notYet: Figure;
	readonly other: Figure;
}

/** A share on a day: back in work, or still running. */
export interface CurvePoint {
	readonly day: number;
	readonly share: number;
	readonly lower: number | null;
	readonly upper: number | null;
}

/** A curve as it may be drawn: steps of several events each, and who is left, rounded. */
export interface CurveDrawn {
	readonly state: 'shown';
	readonly points: readonly CurvePoint[];
	readonly atRisk: readonly { readonly day: number; readonly count: number }[];
	readonly lastDay: number;
}

export interface CurveShown {
	readonly group: Group;
	readonly window: Window;
	readonly curve:
		CurveDrawn | { readonly state: 'hidden' } | { readonly state: 'not-estimable'; readonly reason: WhyNot };
}

/** The page of one measure: everything it may show, and nothing else. */
export interface MeasurePage {
	readonly measure: Measure;
	readonly deliveries: readonly DeliveryShown[];
	readonly scopes: readonly Scope[];
	readonly priceYear: number;
	readonly series: Series;
	/** None for the measures of time, which carry no verdict. */
	readonly headlines: readonly HeadlineShown[];
	readonly differences: readonly DifferenceShown[];
	/** The change to be expected from the selection alone, where families were selected on the measure. */
	readonly expectedByChance: readonly { readonly scope: Scope; readonly change: Figure }[];
	readonly robustness: readonly RobustnessShown[];
	readonly flow: readonly FlowShown[];
	readonly curves: readonly CurveShown[];
}
