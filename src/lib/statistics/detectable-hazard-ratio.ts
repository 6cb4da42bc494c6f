import { finiteOrNull } from './finite-or-null.ts';
import { UPPER_TAIL } from './interval.ts';
import { normalQuantile } from './normal-quantile.ts';

/**
 * The smallest hazard ratio above 1 that so many events would show (two-sided test at 5 %) with
 * the wanted power (Schoenfeld 1983): exp((z(0.975) + z(power)) ÷ √(events · share · (1 − share))).
 *
 * It is events that count, not units: ever so many who are watched too short tell nothing. The
 * share is the one of the first group. Null without events, or with all in one group.
 */
export function detectableHazardRatio(events: number, share: number, power = 0.8): number | null {
	if (!(events > 0 && share > 0 && share < 1 && power > 0 && power < 1)) return null;
	const quantiles = normalQuantile(UPPER_TAIL) + normalQuantile(power);
	return finiteOrNull(Math.exp(quantiles / Math.sqrt(events * share * (1 - share))));
}
