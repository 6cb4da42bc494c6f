import type { SurvivalCurve } from './kaplan-meier.ts';
import { logLogInterval } from './log-log-interval.ts';
import { survivalVariance } from './survival-variance.ts';

/** A median and its limits, each null where its curve does not come down to one half. */
export interface SurvivalMedian {
	readonly median: number | null;
	readonly lower: number | null;
	readonly upper: number | null;
}

/** R's tolerance for S being one half: products of fractions seldom hit it to the last bit. */
const TOLERANCE = Math.sqrt(Number.EPSILON);

/**
 * The smallest time with S at or below one half. Where S stays exactly at one half for a while,
 * any time until the next event would do, and the middle is taken (to the last time if no event
 * follows), as R's quantile.survfit does.
 */
export function medianTime(curve: SurvivalCurve): number | null {
	const index = curve.steps.findIndex(({ survival }) => survival <= 0.5 + TOLERANCE);
	const step = curve.steps[index];
	if (!step) return null;
	if (step.survival < 0.5 - TOLERANCE) return step.time;
	return (step.time + (curve.steps[index + 1]?.time ?? curve.lastTime)) / 2;
}

/**
 * The median with its limits: the times at which the limits of S first come down to one half.
 * A time at which S has no interval has no limits that could. One cluster tells nothing about
 * how clusters differ, and gives no limits at all.
 */
export function survivalMedian(curve: SurvivalCurve): SurvivalMedian {
	const median = medianTime(curve);
	let lower: number | null = null;
	const { cluster: first } = curve.lifetimes[0] ?? {};
	if (curve.lifetimes.every(({ cluster }) => cluster === first)) return { median, lower, upper: null };
	for (const { time, survival } of curve.steps) {
		// The upper limit lies above S: while S is above one half there is only the lower to look for.
		if (lower !== null && survival > 0.5) continue;
		const limits = logLogInterval(survival, survivalVariance(curve, time, survival));
		if (limits && limits.lower <= 0.5) lower ??= time;
		if (limits && limits.upper <= 0.5) return { median, lower, upper: time };
	}
	return { median, lower, upper: null };
}
