import { UPPER_TAIL, type Interval } from './interval.ts';
import { normalQuantile } from './normal-quantile.ts';

/**
 * The interval of a share surviving, computed for log(-log S) and brought back.
 *
 * On that scale the error is more nearly normal, and the limits stay between 0 and 1. The scale
 * has no place for 0 and 1 themselves; there, and without any variance, there is no interval.
 */
export function logLogInterval(survival: number, variance: number): Interval | null {
	if (survival <= 0 || survival >= 1 || variance === 0) return null;
	const logSurvival = Math.log(survival);
	const half = (normalQuantile(UPPER_TAIL) * Math.sqrt(variance)) / (survival * logSurvival);
	return { lower: survival ** Math.exp(-half), upper: survival ** Math.exp(half) };
}
