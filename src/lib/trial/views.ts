import { measuresInOrder, type Measure } from './measure-page.ts';
import { statusMeans, type StatusMean } from './overview.ts';
import { partings, type Parting } from './target-group-estimates.ts';
import { costPartitions, monthMeasures, type CostPartition, type MonthMeasure } from './site-estimates.ts';

/** A part of status ved start: how many started, who they are, and one mean each. */
export type StartPart = 'families' | 'target-groups' | 'support' | StatusMean;

/** What municipalities are told of besides: months, what cost is made up of, follow-up under way, and who they have. */
export type SiteView =
	| `months:${MonthMeasure}`
	| `cost:${CostPartition}`
	| 'follow-up:cost'
	| 'follow-up:contact-persons'
	| 'carrying-out'
	| 'case-mix';

/** All sites together: the families with the highest values, parts of all, elements, and what picking does by chance. */
export type TargetGroupView = 'tops' | 'chance' | `parts:${Parting}` | 'elements';

/** How much of what should be there is there. */
export type QualityView = `quality:${'coverage' | 'responses' | 'drop-out' | 'warnings'}`;

/**
 * A view: figures of all sites and both groups that are shown, and move from edition to edition, together. The list is
 * closed: there are no free filters.
 */
export type View = `start:${StartPart}` | 'flow' | `measure:${Measure}` | SiteView | TargetGroupView | QualityView;

const startParts: readonly StartPart[] = ['families', 'target-groups', 'support', ...statusMeans];

export const siteViews: readonly SiteView[] = [
	...monthMeasures.map((measure) => `months:${measure}` as const),
	...costPartitions.map((partition) => `cost:${partition}` as const),
	'follow-up:cost',
	'follow-up:contact-persons',
	'carrying-out',
	'case-mix'
];

const targetGroupViews: readonly TargetGroupView[] = [
	'tops',
	'chance',
	...partings.map((parting) => `parts:${parting}` as const),
	'elements'
];

const qualityViews: readonly QualityView[] = [
	'quality:coverage',
	'quality:responses',
	'quality:drop-out',
	'quality:warnings'
];

/** Every view, in the order in which pages show them. */
export const views: readonly View[] = [
	...measuresInOrder.map((measure) => `measure:${measure}` as const),
	'flow',
	...startParts.map((part) => `start:${part}` as const),
	...siteViews,
	...targetGroupViews,
	...qualityViews
];

export function isOfMeasure(view: View): view is `measure:${Measure}` {
	return view.startsWith('measure:');
}

export function isOfSites(view: View): view is SiteView {
	return siteViews.some((one) => one === view);
}

export function isOfTargetGroups(view: View): view is TargetGroupView {
	return targetGroupViews.some((one) => one === view);
}

export function isOfQuality(view: View): view is QualityView {
	return qualityViews.some((one) => one === view);
}

/** The flow of the families stands on the page of data quality as well. */
export function isAboutQuality(view: View): boolean {
	return view === 'flow' || isOfQuality(view);
}

/** Outcomes move in the editions that the steering group meets on; enrolment, status ved start and follow-up in every one. */
export function isOutcome(view: View): boolean {
	return isOfMeasure(view) || ['months:', 'cost:', 'parts:', 'elements'].some((prefix) => view.startsWith(prefix));
}
