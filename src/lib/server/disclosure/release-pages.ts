import { measuresInOrder } from '#lib/trial/measure-page.ts';
import { nothingBarred, type Barred } from './barred.ts';
import { releaseDataQuality } from './release-data-quality.ts';
import { releaseMeasurePage } from './release-measure-page.ts';
import { releaseOverview } from './release-overview.ts';
import { releaseSites } from './release-sites.ts';
import { releaseTargetGroups } from './release-target-groups.ts';
import type { ReleasedPages } from './released-pages.ts';
import { deliveriesInOrder, scopesInOrder } from './scopes-in-order.ts';
import type { Unreleased } from './unreleased.ts';

/**
 * The pages by the rules of the gate alone: the overview, and from it the pages of measures and of municipalities, so
 * that what they show is the same. What readers see has been audited besides: `releaseAudited`.
 */
export function releasePages(
	{ estimates, more, status, deliveries }: Unreleased,
	barred: Barred = nothingBarred
): ReleasedPages {
	const shown = { estimates, more, status, deliveries: deliveriesInOrder(deliveries) };
	const overview = releaseOverview(shown, scopesInOrder(deliveries), barred);
	const measures = measuresInOrder.map(
		(measure) => [measure, releaseMeasurePage({ estimates, more }, overview, measure, barred)] as const
	);
	const sites = releaseSites({ estimates, more }, overview, barred);
	const [first] = measures;
	const flow = first?.[1].flow;
	if (flow === undefined) throw new RangeError('pages without a measure');
	return {
		...{ overview, measures: new Map(measures), sites },
		targetGroups: releaseTargetGroups(more.targetGroups, overview, barred),
		dataQuality: releaseDataQuality({ ...more.quality, warnings: more.warnings }, overview, flow, barred)
	};
}
