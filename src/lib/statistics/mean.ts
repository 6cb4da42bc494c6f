import { mean as compensatedMean } from 'simple-statistics';

/** The mean of at least one value, summed so that rounding does not grow with their number. */
export function mean(values: readonly number[]): number {
	return compensatedMean([...values]);
}
