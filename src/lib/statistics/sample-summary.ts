import { sampleVariance } from 'simple-statistics';
import { mean } from './mean.ts';

/** How many values, their mean and their spread. */
export interface SampleSummary {
	readonly count: number;
	readonly mean: number;
	/** With n - 1; null for a single value, exactly 0 when all values are the same but for rounding. */
	readonly sd: number | null;
}

/** Values this close to their mean, relative to it (to 1 when it is small), differ by rounding only. */
const SAME = 1e-9;

/**
 * Mean and standard deviation of at least one value.
 *
 * Differences of sums that ought to be equal come out as 1e-12 rather than 0. Their sd would be
 * tiny but not zero, and a test on it would find the clearest of changes in pure rounding.
 */
export function sampleSummary(values: readonly number[]): SampleSummary {
	const count = values.length;
	const centre = mean(values);
	if (count === 1) return { count, mean: centre, sd: null };
	const room = SAME * Math.max(1, Math.abs(centre));
	const same = values.every((value) => Math.abs(value - centre) <= room);
	return { count, mean: centre, sd: same ? 0 : Math.sqrt(sampleVariance([...values])) };
}
