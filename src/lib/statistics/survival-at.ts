import type { SurvivalCurve } from './kaplan-meier.ts';

/**
 * S(t): the share whose time is longer than t.
 *
 * Null beyond the last time anybody was watched: nothing is known there, unless nobody was left.
 */
export function survivalAt(curve: SurvivalCurve, time: number): number | null {
	const survival = curve.steps.findLast((step) => step.time <= time)?.survival ?? 1;
	return time > curve.lastTime && survival > 0 ? null : survival;
}
