import type { Group } from './code-lists.ts';
import type { HeadlineBasis, Scope } from './estimates.ts';
import type { CurveShown } from './measure-page.ts';
import type { HeadlineMeasure } from './measures.ts';
import type { VerdictShown } from './overview.ts';
import type { Figure, Released } from './released.ts';
import type { MountingUp } from './site-figures.ts';
import type { View } from './views.ts';

/** A figure that has an interval: the figure and its two limits. */
type WithLimits<F extends string> = F | `${F}-lower` | `${F}-upper`;

type ContributorField = 'families' | 'coverage' | 'cases';
type ChangeField = ContributorField | 'before' | 'after' | WithLimits<'change'>;
type RobustField = 'robust-change' | 'robust-p' | 'wilcoxon-p' | 'hodges-lehmann';
type HeadlineField =
	`headline-${ContributorField | WithLimits<'change'>}` | 'p' | 'detectable' | 'matters' | 'imbalance';

/** How the trial is carried out at a municipality. */
type SiteField = 'without-element' | 'days-to-plan' | 'coordinator-in-time' | 'coordinators' | 'plans-halfway';

/** Families with an element and without it; all families and those picked by chance, in two years before the start. */
type TargetGroupField =
	'with' | 'without' | 'respondents' | 'everybody-earlier' | 'everybody-later' | 'picked-earlier' | 'picked-later';

/** Fields that are drawn as a line, and compared as one. */
type CurveField = 'curve' | 'curve-before' | 'curve-after' | 'mounted-cost' | 'mounted-trial';

/** Fields that hold a number, or say why there is none. */
export type NumberField =
	| ChangeField
	| WithLimits<'after-6-months' | 'after-12-months' | 'difference'>
	| RobustField
	| `guarded-${ChangeField | RobustField | WithLimits<'difference'>}`
	| HeadlineField
	| 'expected-by-chance'
	| 'started'
	| 'compared'
	| 'not-yet'
	| 'other'
	| 'count'
	| 'mean'
	| 'share'
	| SiteField
	| TargetGroupField;

/** Every name that a figure of an edition may have. The list is closed, as the list of views is. */
export type FigureField = NumberField | 'verdict' | 'basis' | 'held-back' | CurveField;

/** Where in an edition something stands. No two things stand in one place, so that two editions can be laid side by side. */
export interface EditionPlace {
	readonly view: View;
	readonly scope: Scope;
	/** Null where it belongs to no one group: a difference between the two, a verdict. */
	readonly group: Group | null;
	/** Of a view that tells of several measures, which; else null. */
	readonly measure: HeadlineMeasure | null;
	/** Which of several: a target group, a kind of support, a month, a part of the cost. */
	readonly code: string | null;
}

/** A number, or why there is none. */
export interface NumberValue {
	readonly kind: 'number';
	readonly field: NumberField;
	readonly figure: Released<Figure>;
}

/** What stands in one place: mostly a number, and what is told in words or drawn. */
export type EditionValue =
	| NumberValue
	| { readonly kind: 'verdict'; readonly field: 'verdict'; readonly verdict: VerdictShown }
	| { readonly kind: 'basis'; readonly field: 'basis'; readonly basis: HeadlineBasis | 'hidden' }
	| { readonly kind: 'held-back'; readonly field: 'held-back'; readonly isHeldBack: boolean | 'hidden' }
	| {
			readonly kind: 'curve';
			readonly field: CurveField;
			readonly curve: Released<CurveShown['curve'] | MountingUp>;
	  };

/** One figure of an edition. */
export interface EditionFigure extends EditionPlace {
	readonly value: EditionValue;
}

/** A figure that another edition shows differently. Null where one of the two has nothing in its place. */
export interface MovedFigure extends EditionPlace {
	readonly field: FigureField;
	readonly from: EditionValue | null;
	readonly to: EditionValue | null;
}

/** How many of a view's numbers and curves a reader sees, and of how many it is said why not. */
export interface SeenCount {
	readonly shown: number;
	readonly hidden: number;
	readonly notEstimable: number;
}

export interface SeenInView extends SeenCount {
	readonly view: View;
}

/** What a view shows differently in two editions. */
export interface MovedInView {
	readonly view: View;
	readonly moved: readonly MovedFigure[];
	/** The years in whose prices each tells kroner. */
	readonly priceYears: { readonly from: number; readonly to: number };
}
