import { estimateInterval } from './estimate-interval.ts';
import { finiteOrNull } from './finite-or-null.ts';
import type { TestedInterval } from './interval.ts';

/** What a unit had before and after, and for how long it was watched each time. */
export interface RatioUnit {
	readonly before: number;
	readonly after: number;
	readonly exposureBefore: number;
	readonly exposureAfter: number;
}

/** How many times as much after as before. */
export interface RatioOfTotals {
	readonly count: number;
	readonly rateBefore: number | null;
	readonly rateAfter: number | null;
	readonly ratio: number | null;
	readonly logRatio: number | null;
	readonly standardErrorOfLog: number | null;
	/** Of the ratio; p of its being 1. */
	readonly interval: TestedInterval | null;
}

/**
 * The rate after over the rate before, each a total over all units divided by all the time they
 * were watched.
 *
 * A mean of the units' own ratios would give a unit with almost nothing before an enormous say, and
 * one with nothing at all no ratio. The standard error of its logarithm is by influence, units taken as
 * wholes, n ÷ (n − 1), with Student's t on n − 1 (as a Poisson model with cluster-robust variance).
 *
 * Null where there is nothing before; no logarithm where there is nothing after.
 */
export function ratioOfTotals(units: readonly RatioUnit[]): RatioOfTotals {
	const count = units.length;
	const total = (part: (unit: RatioUnit) => number): number => units.reduce((sum, unit) => sum + part(unit), 0);
	const before = total((unit) => unit.before);
	const after = total((unit) => unit.after);
	const rateBefore = finiteOrNull(before / total((unit) => unit.exposureBefore));
	const rateAfter = finiteOrNull(after / total((unit) => unit.exposureAfter));
	const ratio = rateBefore === null || rateAfter === null ? null : finiteOrNull(rateAfter / rateBefore);
	const known = { count, rateBefore, rateAfter, ratio };
	if (rateBefore === null || rateAfter === null || ratio === null || !(ratio > 0)) {
		return { ...known, logRatio: null, standardErrorOfLog: null, interval: null };
	}
	const logRatio = Math.log(ratio);
	let squares = 0;
	for (const unit of units) {
		const pullAfter = (unit.after - rateAfter * unit.exposureAfter) / after;
		const pullBefore = (unit.before - rateBefore * unit.exposureBefore) / before;
		const pull = pullAfter - pullBefore;
		// Units that all changed alike do not pull, but for rounding.
		squares += Math.abs(pull) < 1e-15 ? 0 : pull * pull;
	}
	const standardErrorOfLog = count < 2 ? null : finiteOrNull(Math.sqrt((count / (count - 1)) * squares));
	const onLog = estimateInterval(logRatio, standardErrorOfLog, count - 1);
	const limits = onLog && { lower: Math.exp(onLog.lower), upper: Math.exp(onLog.upper), p: onLog.p };
	const interval = limits && Number.isFinite(limits.upper) ? limits : null;
	return { ...known, logRatio, standardErrorOfLog, interval };
}
