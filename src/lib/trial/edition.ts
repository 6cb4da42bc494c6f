import type { Group, TargetGroup } from './code-lists.ts';
import type { CoverageShown, DropOutShown, ResponsesShown, WarningsShown } from './data-quality-page.ts';
import type { Scope } from './estimates.ts';
import type { FlowShown, Measure, MeasurePage } from './measure-page.ts';
import type { CountShown, DeliveryShown, StatusMean } from './overview.ts';
import type { Figure } from './released.ts';
import type { Role } from './role.ts';
import type { SupportKind } from './support-kinds.ts';
import type { PricesShown } from './prices-shown.ts';
import type { CostPartition, MonthMeasure } from './site-estimates.ts';
import type {
	CarriedOutShown,
	CaseMixShown,
	CostPartsShown,
	FollowedCostShown,
	HalfwayShown,
	MonthsShown
} from './site-figures.ts';
import type { ChanceShown, ElementShown, PartedMeasure, TopsShown } from './target-groups-page.ts';
import type { QualityView, SiteView, TargetGroupView, View } from './views.ts';

/**
 * What an edition is for. Outcomes move in the two a year that the steering group meets on (`meeting`); the verdicts of
 * one of those, the registered one, are those that count. In the others (`quarterly`) outcomes stand as they were.
 */
export const editionKinds = ['quarterly', 'meeting', 'registered'] as const;
export type EditionKind = (typeof editionKinds)[number];

/** Why a view's figures are those of an earlier edition. */
export type WhyWaiting =
	/** Outcomes move in the editions that the steering group meets on. */
	| 'next-meeting'
	/** So few families are new behind a figure, or gone from it, that they could be worked out. */
	| 'newcomers'
	/** So few families have other values than before. */
	| 'corrections';

/** A delivery that an edition was made from, named so that it can be found again. */
export interface DeliveryOfEdition extends DeliveryShown {
	readonly sha256: string;
}

/** The delivery that the rows of one group of one municipality come from, in one view. */
export interface SourceOfView extends DeliveryOfEdition {
	readonly group: Group;
	/** Why it is an older one than the edition's; null where it is that. */
	readonly waits: Exclude<WhyWaiting, 'next-meeting'> | null;
}

/** A view as an edition holds it. */
export interface ViewInEdition<T> {
	/** Group by group: one may wait while the others move, and all together are the union of what is released. */
	readonly sources: readonly SourceOfView[];
	/** The newest of the deliveries that the figures come from, of each municipality. */
	readonly deliveries: readonly DeliveryShown[];
	/** The year in whose prices kroner are told. */
	readonly priceYear: number;
	/** Why the view as a whole stands as it was in the edition before; null where it does not. */
	readonly waits: WhyWaiting | null;
	readonly figures: T;
}

/** One figure of each scope and group. */
export type InEachGroup<T> = readonly ({ readonly scope: Scope; readonly group: Group } & T)[];

/** What a measure's view shows: its page without what belongs to all of them. */
export type MeasureFigures = Pick<
	MeasurePage,
	'series' | 'headlines' | 'differences' | 'expectedByChance' | 'robustness' | 'curves'
>;

/** What each view of municipalities holds. */
type FiguresOfSites<V extends SiteView> = V extends `months:${MonthMeasure}`
	? readonly MonthsShown[]
	: V extends `cost:${infer P extends CostPartition}`
		? readonly CostPartsShown<P>[]
		: V extends 'follow-up:cost'
			? readonly FollowedCostShown[]
			: V extends 'follow-up:contact-persons'
				? readonly HalfwayShown[]
				: V extends 'carrying-out'
					? readonly CarriedOutShown[]
					: readonly CaseMixShown[];

/** What each view of target groups holds. */
type FiguresOfTargetGroups<V extends TargetGroupView> = V extends 'tops'
	? readonly TopsShown[]
	: V extends 'chance'
		? readonly ChanceShown[]
		: V extends 'elements'
			? readonly ElementShown[]
			: readonly PartedMeasure[];

/** What each view of data quality holds. */
type FiguresOfQuality<V extends QualityView> = V extends 'quality:coverage'
	? readonly CoverageShown[]
	: V extends 'quality:responses'
		? readonly ResponsesShown[]
		: V extends 'quality:drop-out'
			? readonly DropOutShown[]
			: readonly WarningsShown[];

/** What each view holds. */
export type FiguresOf<V extends View> = V extends SiteView
	? FiguresOfSites<V>
	: V extends TargetGroupView
		? FiguresOfTargetGroups<V>
		: V extends QualityView
			? FiguresOfQuality<V>
			: V extends `measure:${Measure}`
				? MeasureFigures
				: V extends 'flow'
					? readonly FlowShown[]
					: V extends 'start:target-groups'
						? InEachGroup<{ readonly counts: readonly CountShown<TargetGroup>[] }>
						: V extends 'start:support'
							? InEachGroup<{ readonly counts: readonly CountShown<SupportKind>[] }>
							: V extends `start:${StatusMean | 'families'}`
								? InEachGroup<{ readonly figure: Figure }>
								: never;

export type ViewsInEdition = { readonly [V in View]: ViewInEdition<FiguresOf<V>> };

/**
 * The hashed part of an edition: everything that it shows, and what it was made from. Number, dates and approvers stand
 * outside, so that the same inputs make the same bytes.
 */
export interface EditionContent {
	readonly format: 1;
	readonly kind: EditionKind;
	/** The hash of the edition before: what waits in this one stands there. */
	readonly before: string | null;
	readonly protocol: { readonly version: number; readonly sha256: string };
	/** The version of the code that computes and protects. */
	readonly code: string;
	readonly deliveries: readonly DeliveryOfEdition[];
	readonly scopes: readonly Scope[];
	readonly views: ViewsInEdition;
}

/** Who approved, as readers are told: never by name. */
export interface ApprovalShown {
	readonly municipality: string;
	readonly role: Role;
	/** ISO. */
	readonly approvedAt: string;
}

/** What stands outside the hashed part, as every page of an edition shows it. */
export interface EditionStamp {
	/** `2018-3`: the year and the how manieth of it; null for a draft. */
	readonly number: string | null;
	readonly kind: EditionKind;
	readonly sha256: string;
	/** ISO; null for a draft. */
	readonly approvedAt: string | null;
	readonly synthetic: boolean;
	/** Of the outcomes. */
	readonly prices: PricesShown;
}

/** A view whose figures, or some of them, are older than the edition, and why. */
export interface WaitingView {
	readonly view: View;
	readonly waits: WhyWaiting;
	/** The groups that wait; null where the view does as a whole. */
	readonly places: readonly { readonly municipality: string; readonly group: Group }[] | null;
	/** The deliveries that its figures come from. */
	readonly deliveries: readonly DeliveryShown[];
}

/** What came of making a draft. */
export type DraftOutcome =
	/** `stricter-protocol`: the protocol asks for more to be hidden than this version of the code does. `failed`: it broke, or what the gate hides could be worked out all the same. The server's log says which. */
	| { readonly outcome: 'made' | 'no-deliveries' | 'failed' | 'stricter-protocol' }
	| { readonly outcome: 'missing-price-index'; readonly year: number };

/** Why an approval was not taken. */
export type ApprovalRefusal = 'refused' | 'another-draft' | 'outdated' | 'database-busy' | 'log-unusable';

/** What came of approving one. */
export type ApprovalOutcome =
	/** `approved`: another municipality's approval is missing still. */
	{ readonly outcome: 'approved' | ApprovalRefusal } | { readonly outcome: 'edition'; readonly number: string };

/** What came of making an edition once more. */
export type Rebuilt =
	/** The same to the byte. */
	| 'same'
	/** Another: then the database or the product is not what it was. */
	| 'differs'
	/** Made by another version of the code, with which it can be tried. */
	| 'other-code'
	/** Rows that it was made from have been erased. */
	| 'erased';
