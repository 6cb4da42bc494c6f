import { completePairs, type Pair } from './complete-pairs.ts';
import { correlation } from './correlation.ts';
import { estimateInterval } from './estimate-interval.ts';
import { finiteOrNull } from './finite-or-null.ts';
import type { TestedInterval } from './interval.ts';
import { mean } from './mean.ts';
import { pairedEffectSize, type PairedEffectSize } from './paired-effect-size.ts';
import { sampleSummary } from './sample-summary.ts';
import { standardDeviation } from './standard-deviation.ts';

/** A mean before and after, and what can be said of the change. */
export interface PairedMean {
	readonly count: number;
	readonly meanBefore: number | null;
	readonly meanAfter: number | null;
	readonly change: number | null;
	/** In per cent of the mean before. */
	readonly percentChange: number | null;
	readonly sdBefore: number | null;
	readonly sdAfter: number | null;
	readonly sdChange: number | null;
	readonly correlation: number | null;
	readonly standardError: number | null;
	readonly t: number | null;
	/** Of Student's t; null where there is no test. */
	readonly degrees: number | null;
	readonly interval: TestedInterval | null;
	readonly effectSize: PairedEffectSize | null;
}

/**
 * The mean change of those with a value both before and after, with Student's t interval and test
 * on the changes, and its size beside the spread of the values.
 *
 * Each pair is its own control. One pair, or changes that are all the same, tell nothing about
 * chance: there is then no test and no interval.
 */
export function pairedMean(pairs: readonly Pair[]): PairedMean {
	const complete = completePairs(pairs);
	const count = complete.length;
	const before = complete.map((pair) => pair.before);
	const after = complete.map((pair) => pair.after);
	const changes = complete.map((pair) => pair.after - pair.before);
	const meanOf = (values: readonly number[]): number | null => (count === 0 ? null : finiteOrNull(mean(values)));
	const meanBefore = meanOf(before);
	const meanAfter = meanOf(after);
	const change = meanOf(changes);
	const sdBefore = standardDeviation(before);
	const sdAfter = standardDeviation(after);
	const summary = count === 0 ? null : sampleSummary(changes);
	const sdChange = summary?.sd == null ? null : finiteOrNull(summary.sd);
	const related = correlation(before, after);
	const standardError = sdChange === null ? null : sdChange / Math.sqrt(count);
	const interval = estimateInterval(change, standardError, count - 1);
	return {
		count,
		meanBefore,
		meanAfter,
		change,
		percentChange: change === null || meanBefore === null ? null : finiteOrNull((100 * change) / meanBefore),
		sdBefore,
		sdAfter,
		sdChange,
		correlation: related,
		standardError,
		t: interval && standardError && change !== null ? finiteOrNull(change / standardError) : null,
		degrees: interval && count - 1,
		interval,
		effectSize:
			meanBefore === null || meanAfter === null || sdBefore === null || sdAfter === null
				? null
				: pairedEffectSize({ count, meanBefore, meanAfter, sdBefore, sdAfter, correlation: related })
	};
}
