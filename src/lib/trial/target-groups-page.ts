import type { Group } from './code-lists.ts';
import type { HeadlineMeasure } from './measures.ts';
import type { DeliveryShown, Uncertain } from './overview.ts';
import type { Figure } from './released.ts';
import type { Element } from './site-estimates.ts';
import type { RankedMeasure, TopShare } from './target-group-estimates.ts';

/** What the families with the highest values account for, as shares of the total. */
export interface TopsShown {
	readonly measure: RankedMeasure;
	readonly tops: readonly { readonly top: TopShare; readonly share: Figure }[];
}

/** How one part of the trial's families changed. */
export interface PartShown {
	/** A target group, or the half-year in which they started. */
	readonly code: string;
	readonly families: Figure;
	readonly before: Figure;
	readonly after: Figure;
	readonly change: Uncertain;
}

/** A measure by parts. It carries no verdict. */
export interface PartedMeasure {
	readonly measure: HeadlineMeasure;
	/** Families were selected on the measure: its plain change is not to be read by itself. */
	readonly isSelectedOn: boolean;
	readonly parts: readonly PartShown[];
}

/** How much more families with an element changed. */
export interface ElementShown {
	readonly measure: HeadlineMeasure;
	readonly element: Element;
	readonly isSelectedOn: boolean;
	readonly with: Figure;
	readonly without: Figure;
	readonly difference: Uncertain;
}

/** What picking families by their value does by chance alone, and what all of them did in the same time. */
export interface ChanceShown {
	readonly measure: RankedMeasure;
	readonly group: Group;
	readonly everybody: { readonly earlier: Figure; readonly later: Figure };
	readonly picked: { readonly earlier: Figure; readonly later: Figure; readonly change: Uncertain };
}

/** The page of target groups: everything it may show, and nothing else. All sites together. */
export interface TargetGroupsPage {
	readonly deliveries: readonly DeliveryShown[];
	readonly priceYear: number;
	readonly tops: readonly TopsShown[];
	readonly byTargetGroup: readonly PartedMeasure[];
	readonly byStart: readonly PartedMeasure[];
	readonly elements: readonly ElementShown[];
	readonly chance: readonly ChanceShown[];
}
