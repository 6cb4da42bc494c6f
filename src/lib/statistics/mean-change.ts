import type { TestedInterval } from './interval.ts';
import { detectableChange } from './detectable-change.ts';
import { sampleSummary, type SampleSummary } from './sample-summary.ts';
import { studentInterval } from './student-interval.ts';

/** A mean change, with what its spread allows to be said about it. */
export interface MeanChange extends SampleSummary {
	readonly interval: TestedInterval | null;
	readonly detectable: number | null;
}

/**
 * The mean of differences taken pair by pair, with Student's t interval and test.
 *
 * Working on the differences uses that each pair is its own control: what sets pairs apart
 * from the start drops out. One difference, or differences that are all the same, tell
 * nothing about chance, and have no interval.
 */
export function meanChange(differences: readonly number[]): MeanChange {
	const summary = sampleSummary(differences);
	const { count, mean, sd } = summary;
	if (sd === null || sd === 0) return { ...summary, interval: null, detectable: null };
	return {
		...summary,
		interval: studentInterval(mean, sd / Math.sqrt(count), count - 1),
		detectable: detectableChange(count, sd)
	};
}
