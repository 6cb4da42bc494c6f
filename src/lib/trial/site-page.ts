import type { ALL, Scope } from './estimates.ts';
import type { HeadlineMeasure } from './measures.ts';
import type { Figure } from './released.ts';
import type { MonthMeasure } from './site-estimates.ts';
import type {
	BreakEvenShown,
	CarriedOutShown,
	CaseMixShown,
	CostPartsShown,
	FollowedCostShown,
	HalfwayShown,
	MonthsShown
} from './site-figures.ts';
import type { Cell, ChangeOfGroup, DeliveryShown, HeadlineShown, SharesOfGroup, StatusShown } from './overview.ts';

/** The page of one municipality: everything it may show, and nothing else. */
export interface SitePage {
	/** Three-digit code; never all together, which is no municipality. */
	readonly municipality: Exclude<Scope, typeof ALL>;
	readonly deliveries: readonly DeliveryShown[];
	readonly scopes: readonly Scope[];
	/** Its own families at their start, and all municipalities' beside them; of the trial's own group. */
	readonly status: { readonly own: StatusShown | null; readonly all: StatusShown | null };
	/** The measures' means before, of the families that have a pair. */
	readonly before: readonly { readonly measure: HeadlineMeasure; readonly own: Figure; readonly all: Figure }[];
	readonly headlines: readonly HeadlineShown[];
	/** What was told of cost as a measure, at this municipality. */
	readonly cost: Cell<ChangeOfGroup> | null;
	readonly returnToWork: Cell<SharesOfGroup> | null;
	readonly months: Readonly<Record<MonthMeasure, readonly MonthsShown[]>>;
	readonly payers: readonly CostPartsShown<'payers'>[];
	readonly groups: readonly CostPartsShown<'groups'>[];
	readonly followed: readonly FollowedCostShown[];
	readonly halfway: readonly HalfwayShown[];
	readonly carriedOut: CarriedOutShown | null;
	readonly caseMix: CaseMixShown | null;
	readonly breakEven: BreakEvenShown;
}

/** All municipalities: each beside the others, always in the same order, and what is told of all of them together. */
export interface SitesPage {
	readonly deliveries: readonly DeliveryShown[];
	readonly sites: readonly SitePage[];
	/** What was told of cost as a measure, all of them together. */
	readonly cost: Cell<ChangeOfGroup> | null;
	readonly payers: readonly CostPartsShown<'payers'>[];
	readonly groups: readonly CostPartsShown<'groups'>[];
	readonly categories: readonly CostPartsShown<'categories'>[];
}
