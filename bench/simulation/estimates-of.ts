import { computeEstimates } from '#lib/server/indicators/estimates.ts';
import type { Estimates } from '#lib/trial/estimates.ts';
import { registeredProtocol } from '#lib/trial/protocol.ts';
import type { MunicipalityData } from '#lib/trial/trial-data.ts';

/** The estimates of a simulated trial, as the product makes them. */
export function estimatesOf(trial: readonly MunicipalityData[]): Estimates {
	const estimates = computeEstimates(trial, registeredProtocol, { bootstrap: false, together: true });
	if ('missingPriceIndexYear' in estimates) throw new RangeError('every simulated month has a price index');
	return estimates;
}
