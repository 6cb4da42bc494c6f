import { isoOfDay } from '#lib/trial/day.ts';
import { registeredProtocol } from '#lib/trial/protocol.ts';
import { computeEstimates } from '../indicators/estimates.ts';
import { pageEstimates } from '../indicators/page-estimates.ts';
import { statusAtStart } from '../indicators/status-at-start.ts';
import { currentDeliveries } from '../store/deliveries.ts';
import type { Store } from '../store/open-store.ts';
import { municipalityData } from './current-estimates.ts';
import type { PagesResult } from './current-overview.ts';
import { showPages } from './show-pages.ts';

/** Computes the figures of every page from the current deliveries, and passes them through the gate. */
export function computePages(store: Store): PagesResult {
	const current = currentDeliveries(store);
	const data = current.map((delivery) => municipalityData(store, delivery));
	const estimates = computeEstimates(data, registeredProtocol, { bootstrap: false, together: true });
	if ('missingPriceIndexYear' in estimates) return estimates;
	return showPages(
		estimates,
		pageEstimates(data, registeredProtocol),
		statusAtStart(data, registeredProtocol),
		current.map(({ municipality, cutoff, synthetic }) => ({ municipality, cutoff: isoOfDay(cutoff), synthetic }))
	);
}
