import type { TestedInterval } from './interval.ts';
import { normalInterval } from './normal-interval.ts';

/** A share and its variance; null where the data do not tell how uncertain it is. */
export interface UncertainShare {
	readonly share: number;
	readonly variance: number | null;
}

/** Two independent shares to be compared, and how much their difference counts. */
export interface ShareStratum {
	readonly weight: number;
	readonly first: UncertainShare;
	readonly second: UncertainShare;
}

/** A difference of shares, first minus second. */
export interface ShareDifference {
	readonly difference: number;
	readonly interval: TestedInterval | null;
}

/**
 * The difference of two shares, averaged over strata by their weights, error taken for normal.
 *
 * No interval where the uncertainty of a share is not known: as if it were none, the interval
 * would be too narrow.
 */
export function survivalDifference(strata: readonly ShareStratum[]): ShareDifference {
	const total = strata.reduce((sum, { weight }) => sum + weight, 0);
	let difference = 0;
	let variance: number | null = 0;
	for (const { weight, first, second } of strata) {
		const part = weight / total;
		difference += part * (first.share - second.share);
		if (variance === null || first.variance === null || second.variance === null) variance = null;
		else variance += part * part * (first.variance + second.variance);
	}
	return { difference, interval: variance ? normalInterval(difference, Math.sqrt(variance)) : null };
}
