import type { TestedInterval } from './interval.ts';
import type { SampleSummary } from './sample-summary.ts';
import { studentInterval } from './student-interval.ts';

/** Two independent samples to be compared, and how much their difference counts. */
export interface Stratum {
	readonly weight: number;
	readonly first: SampleSummary;
	readonly second: SampleSummary;
}

/** A difference of means, first minus second. */
export interface MeanDifference {
	readonly difference: number;
	/** These are null where there is no interval. */
	readonly standardError: number | null;
	readonly degrees: number | null;
	readonly interval: TestedInterval | null;
}

/**
 * The difference of two means (Welch), averaged over strata by their weights.
 *
 * Welch's test does not ask the two samples to vary equally much. With one stratum it is the
 * usual one; with several, each is compared within itself, so that what sets the strata apart
 * never enters. The degrees of freedom are Satterthwaite's, over all samples of all strata.
 *
 * A sample without spread adds no variance. No interval where a sample has a single value,
 * or where no sample has any spread.
 */
export function welchDifference(strata: readonly Stratum[]): MeanDifference {
	const total = strata.reduce((sum, { weight }) => sum + weight, 0);
	let difference = 0;
	let variance = 0;
	let scaled = 0;
	let singleValue = false;
	for (const { weight, first, second } of strata) {
		const share = weight / total;
		difference += share * (first.mean - second.mean);
		for (const { count, sd } of [first, second]) {
			if (sd === null) {
				singleValue = true;
				continue;
			}
			const part = (share * share * sd * sd) / count;
			variance += part;
			scaled += (part * part) / (count - 1);
		}
	}
	if (singleValue || variance === 0) return { difference, standardError: null, degrees: null, interval: null };
	const standardError = Math.sqrt(variance);
	const degrees = (variance * variance) / scaled;
	return { difference, standardError, degrees, interval: studentInterval(difference, standardError, degrees) };
}
