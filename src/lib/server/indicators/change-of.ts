import { mean } from '#lib/statistics/mean.ts';
import { meanChange } from '#lib/statistics/mean-change.ts';
import type { PairedEstimate } from '#lib/trial/estimates.ts';
import type { Compared } from './site-pairs.ts';

/** A mean change with its interval, and how large a change would have shown. */
export type Change = Pick<
	PairedEstimate,
	'n' | 'before' | 'after' | 'change' | 'sd' | 'lower' | 'upper' | 'p' | 'detectable' | 'reason'
>;

const noInterval = { lower: null, upper: null, p: null };

/** How each pair changed. */
export const differencesOf = (pairs: readonly Compared[]): number[] => pairs.map(({ before, after }) => after - before);

/** The mean before, after and change, each family counting once; all null where there is no pair. */
export function changeOf(pairs: readonly Compared[]): Change {
	if (pairs.length === 0) {
		return { n: 0, before: null, after: null, change: null, sd: null, ...noInterval, detectable: null };
	}
	const { count, mean: change, sd, interval, detectable } = meanChange(differencesOf(pairs));
	const values = {
		n: count,
		before: mean(pairs.map(({ before }) => before)),
		after: mean(pairs.map(({ after }) => after)),
		change,
		sd,
		detectable
	};
	if (interval) return { ...values, ...interval };
	return { ...values, ...noInterval, reason: sd === null ? 'one-pair' : 'zero-spread' };
}
