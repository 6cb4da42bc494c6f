import type { Estimates, Scope } from '#lib/trial/estimates.ts';
import { indicators, type DeliveryShown, type Overview, type Series } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';
import type { StatusAtStart } from '#lib/trial/status-at-start.ts';
import { releaseDurationSeries } from './release-duration-series.ts';
import { releasePairedSeries } from './release-paired-series.ts';
import { releaseShareSeries } from './release-share-series.ts';
import { releaseStatus } from './release-status.ts';

type Measure = (typeof indicators)[number]['measures'][number];

/**
 * The first page through the gate: whole tables of estimates in, figures out.
 *
 * Two rules of the gate are in force (thresholds.ts), and what this page could give away by subtraction:
 * between a part and its whole, between the sites and all together, and between status ved start and the
 * value before. Rules that need the families themselves (dominance in cost, how few were selected on a
 * measure) and what earlier pages have shown are not here yet.
 */
export function releaseOverview(
	estimates: Estimates,
	status: readonly StatusAtStart[],
	deliveries: readonly DeliveryShown[],
	scopes: readonly Scope[]
): Released<Overview> {
	const overview: Overview = {
		deliveries,
		scopes,
		priceYear: estimates.priceYear,
		indicators: indicators.map(({ key, measures }) => ({
			key,
			series: measures.map((measure) => releaseSeries(estimates, measure, scopes))
		})),
		status: [
			...releaseStatus(estimates, status, 'indsats', scopes),
			...releaseStatus(estimates, status, 'sammenligning', scopes)
		]
	};
	return overview as Released<Overview>;
}

function releaseSeries(estimates: Estimates, measure: Measure, scopes: readonly Scope[]): Series {
	if (measure === 'service-duration') return releaseDurationSeries(estimates, scopes);
	if (measure === 'return-to-work') return releaseShareSeries(estimates, scopes);
	return releasePairedSeries(estimates, measure, scopes);
}
