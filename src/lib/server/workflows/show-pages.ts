import type { Estimates } from '#lib/trial/estimates.ts';
import { measuresInOrder, type Measure, type MeasurePage, type PageEstimates } from '#lib/trial/measure-page.ts';
import type { DeliveryShown, Overview } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';
import type { StatusAtStart } from '#lib/trial/status-at-start.ts';
import { releaseMeasurePage } from '../disclosure/release-measure-page.ts';
import { showOverview } from './show-overview.ts';

/** Every page that shows figures, from one set of deliveries. */
export interface Pages {
	readonly overview: Released<Overview>;
	readonly measures: ReadonlyMap<Measure, Released<MeasurePage>>;
}

/** The overview, and from it the page of each measure: what the two show is the same. */
export function showPages(
	estimates: Estimates,
	more: PageEstimates,
	status: readonly StatusAtStart[],
	deliveries: readonly DeliveryShown[]
): Pages {
	const overview = showOverview(estimates, status, deliveries, more);
	const measures = measuresInOrder.map(
		(measure) => [measure, releaseMeasurePage(estimates, more, overview, measure)] as const
	);
	return { overview, measures: new Map(measures) };
}
