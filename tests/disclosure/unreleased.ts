import type { Unreleased } from '#lib/server/disclosure/unreleased.ts';
import { pageEstimates } from '#lib/server/indicators/page-estimates.ts';
import { statusAtStart } from '#lib/server/indicators/status-at-start.ts';
import { registeredProtocol } from '#lib/trial/protocol.ts';
import type { MunicipalityData } from '#lib/trial/trial-data.ts';
import { estimatesOf } from '../../bench/simulation/estimates-of.ts';

/** A trial's figures before the gate. */
export function unreleased(trial: readonly MunicipalityData[]): Unreleased {
	return {
		estimates: estimatesOf(trial),
		more: { ...pageEstimates(trial, registeredProtocol), warnings: [] },
		status: statusAtStart(trial, registeredProtocol),
		deliveries: []
	};
}
