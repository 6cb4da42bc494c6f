import { isoOfDay } from '#lib/trial/day.ts';
import type { MissingPriceIndex } from '#lib/trial/estimates.ts';
import { registeredProtocol } from '#lib/trial/protocol.ts';
import { computeEstimates } from '../indicators/estimates.ts';
import { pageEstimates } from '../indicators/page-estimates.ts';
import { statusAtStart } from '../indicators/status-at-start.ts';
import { currentDeliveries } from '../store/deliveries.ts';
import type { Store } from '../store/open-store.ts';
import { municipalityData } from './current-estimates.ts';
import { showPages, type Pages } from './show-pages.ts';

/** The pages, or why their figures cannot be computed. */
export type PagesResult = Pages | MissingPriceIndex;

/**
 * Reads the pages from the current deliveries. The figures stand still until a delivery changes, so they are
 * computed once for each set of current deliveries.
 */
export function pagesReader(store: Store): () => PagesResult {
	let last: { readonly deliveries: string; readonly result: PagesResult } | null = null;
	return () => {
		const current = currentDeliveries(store);
		const deliveries = current.map(({ id }) => id).join(' ');
		if (last?.deliveries === deliveries) return last.result;

		const data = current.map((delivery) => municipalityData(store, delivery));
		const estimates = computeEstimates(data, registeredProtocol, { bootstrap: false, together: true });
		const result =
			'missingPriceIndexYear' in estimates
				? estimates
				: showPages(
						estimates,
						pageEstimates(data, registeredProtocol),
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
