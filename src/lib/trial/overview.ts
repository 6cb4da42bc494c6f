import type { Group, TargetGroup } from './code-lists.ts';
import type { HeadlineBasis, Scope, Verdict } from './estimates.ts';
import type { HeadlineMeasure } from './measures.ts';
import type { Figure } from './released.ts';
import type { SupportKind } from './support-kinds.ts';

/** A delivery that a page's figures come from. */
export interface DeliveryShown {
	readonly municipality: string;
	/** The registers are complete up to and including this day (ISO). */
	readonly cutoff: string;
	readonly synthetic: boolean;
}

/** Measures with a value before, a value after and a change. */
export type ChangeMeasure = HeadlineMeasure | 'service-duration';

/** The application's five indicators, in its order, and the measures that answer each. */
export const indicators = [
	{ key: 'duration', measures: ['service-duration', 'service-days'] },
	{ key: 'work', measures: ['return-to-work', 'self-support'] },
	{ key: 'contacts', measures: ['contact-points'] },
	{ key: 'cost', measures: ['cost'] },
	{ key: 'satisfaction', measures: ['satisfaction'] }
] as const;

export type IndicatorKey = (typeof indicators)[number]['key'];

/** A figure with the limits of its 95 % interval. */
export interface Uncertain {
	readonly value: Figure;
	readonly lower: Figure;
	readonly upper: Figure;
}

/** Who is behind a figure. */
export interface Contributors {
	readonly families: Figure;
	/** Families behind the figure ÷ families started without withdrawn consent. */
	readonly coverage: Figure;
	/** Services or persons, where the estimate counts them and not families. */
	readonly cases: Figure | null;
}

export interface ChangeFigures extends Contributors {
	readonly before: Figure;
	readonly after: Figure;
	readonly change: Uncertain;
}

/** One group's change. `guarded` is there when some of its families were selected on the measure: then `plain` is marked. */
export interface ChangeOfGroup {
	readonly plain: ChangeFigures;
	readonly guarded: ChangeFigures | null;
}

/** Share back in work after 6 and after 12 months. */
export interface SharesOfGroup extends Contributors {
	readonly after6Months: Uncertain;
	readonly after12Months: Uncertain;
}

/** What both groups of one scope show. */
export type Cell<T> = { readonly scope: Scope } & Readonly<Record<Group, T>>;

export type Series =
	| { readonly kind: 'change'; readonly measure: ChangeMeasure; readonly cells: readonly Cell<ChangeOfGroup>[] }
	| { readonly kind: 'share'; readonly measure: 'return-to-work'; readonly cells: readonly Cell<SharesOfGroup>[] };

/** The told verdict as far as a reader may be told it. */
export type VerdictShown = Verdict | 'hidden' | 'no-delivery';

/** What a reader is told of the trial's own families on one measure, and the change on the basis that it rests on. */
export interface HeadlineShown extends Contributors {
	readonly measure: HeadlineMeasure;
	readonly scope: Scope;
	readonly basis: HeadlineBasis;
	readonly verdict: VerdictShown;
	/** The change is clear, but the groups do not clearly differ after: a definite verdict was held back. */
	readonly isHeldBack: boolean;
	readonly change: Uncertain;
	/** After Holm's correction. */
	readonly p: Figure;
	/** The smallest true change that so many families would show with 80 % probability. */
	readonly detectable: Figure;
	/** The smallest change that matters, either way: agreed before outcomes were looked at. */
	readonly matters: Figure;
	/** How unlike the groups were before, in standard deviations; on basis difference. */
	readonly imbalance: Figure;
}

interface Indicator {
	readonly key: IndicatorKey;
	readonly series: readonly Series[];
}

/** Means of families on the day the trial starts, in the order in which the page shows them. */
export const statusMeans = [
	'adults',
	'children',
	'contactPersons',
	'contactUnits',
	'plans',
	'serviceDays',
	'cost',
	'satisfaction'
] as const;

export type StatusMean = (typeof statusMeans)[number];

export interface CountShown<T extends string> {
	readonly code: T;
	readonly count: Figure;
}

/** Status ved start of one group of one scope. */
export interface StatusShown {
	readonly scope: Scope;
	readonly group: Group;
	readonly families: Figure;
	readonly targetGroups: readonly CountShown<TargetGroup>[];
	/** Adults aged 18-66 by their support on t0. */
	readonly support: readonly CountShown<SupportKind>[];
	readonly means: Readonly<Record<StatusMean, Figure>>;
}

/** The first page: everything it may show, and nothing else. */
export interface Overview {
	readonly deliveries: readonly DeliveryShown[];
	/** The trial's own municipalities, others that delivered, and all together last. */
	readonly scopes: readonly Scope[];
	readonly priceYear: number;
	readonly indicators: readonly Indicator[];
	readonly headlines: readonly HeadlineShown[];
	readonly status: readonly StatusShown[];
}
