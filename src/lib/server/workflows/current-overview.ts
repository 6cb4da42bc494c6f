import { isoOfDay } from '#lib/trial/day.ts';
import type { MissingPriceIndex } from '#lib/trial/estimates.ts';
import type { Overview } from '#lib/trial/overview.ts';
import { registeredProtocol } from '#lib/trial/protocol.ts';
import type { Released } from '#lib/trial/released.ts';
import { computeEstimates } from '../indicators/estimates.ts';
import { statusAtStart } from '../indicators/status-at-start.ts';
import { currentDeliveries } from '../store/deliveries.ts';
import type { Store } from '../store/open-store.ts';
import { municipalityData } from './current-estimates.ts';
import { showOverview } from './show-overview.ts';

/** The first page, or why its figures cannot be computed. */
export type OverviewResult = Released<Overview> | MissingPriceIndex;

/**
 * Reads the first page from the current deliveries. The figures stand still until a delivery changes, so they are
 * computed once for each set of current deliveries.
 */
export function overviewReader(store: Store): () => OverviewResult {
	let last: { readonly deliveries: string; readonly result: OverviewResult } | null = null;
	return () => {
		const current = currentDeliveries(store);
		const deliveries = current.map(({ id }) => id).join(' ');
		if (last?.deliveries === deliveries) return last.result;

		const data = current.map((delivery) => municipalityData(store, delivery));
		const estimates = computeEstimates(data, registeredProtocol);
		const result =
			'missingPriceIndexYear' in estimates
				? estimates
				: showOverview(
						estimates,
						statusAtStart(data, registeredProtocol),
						current.map(({ municipality, cutoff, synthetic }) => ({
							municipality,
							cutoff: isoOfDay(cutoff),
							synthetic
						}))
					);
		last = { deliveries, result };
		return result;
	};
}
