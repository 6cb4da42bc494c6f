import { clusteredInterval } from './clustered-interval.ts';
import { sumOfSquares, type Influence } from './cluster-influence.ts';
import { finiteOrNull } from './finite-or-null.ts';
import type { TestedInterval } from './interval.ts';

/** How uncertain an estimate is when it is clusters that vary. */
export interface ClusteredError {
	readonly clusters: number;
	/** Null of one cluster. */
	readonly standardError: number | null;
	readonly interval: TestedInterval | null;
}

/**
 * The standard error and interval of an estimate, from how far each cluster moves it: variance
 * G ÷ (G − 1) · Σ influence², Student's t on G − 1.
 *
 * One cluster tells nothing about chance; clusters none of which moves the estimate have a standard
 * error of 0, and no interval.
 */
export function clusteredError(estimate: number, influence: Influence): ClusteredError {
	const clusters = influence.size;
	const variance = clusters < 2 ? NaN : (clusters / (clusters - 1)) * sumOfSquares(influence);
	const interval = clusteredInterval(estimate, influence);
	return {
		clusters,
		standardError: finiteOrNull(Math.sqrt(variance)),
		interval: interval && Object.values(interval).every(Number.isFinite) ? interval : null
	};
}
