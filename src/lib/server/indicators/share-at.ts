import type { SurvivalCurve } from '#lib/statistics/kaplan-meier.ts';
import { logLogInterval } from '#lib/statistics/log-log-interval.ts';
import { survivalAt } from '#lib/statistics/survival-at.ts';
import { survivalVariance } from '#lib/statistics/survival-variance.ts';
import type { Reason } from '#lib/trial/estimates.ts';

/** A share surviving past a day, with its interval, or why one of them cannot be had. */
export interface ShareAt {
	readonly survival: number | null;
	/** Clustered by family; null without an interval. */
	readonly variance: number | null;
	readonly lower: number | null;
	readonly upper: number | null;
	readonly reason?: Reason;
}

/** How many families the curve is made from. */
export function familiesIn(curve: SurvivalCurve): number {
	return new Set(curve.lifetimes.map(({ cluster }) => cluster)).size;
}

/**
 * The share still without the event after so many days. It is not followed by an interval where
 * it is 0 or 1 (the scale of the interval has no such value), where all lifetimes are of one
 * family, and where no family moves it.
 */
export function shareAt(curve: SurvivalCurve, day: number): ShareAt {
	const none = { variance: null, lower: null, upper: null };
	const survival = survivalAt(curve, day);
	if (survival === null) return { survival, ...none, reason: 'follow-up-too-short' };
	if (familiesIn(curve) < 2) return { survival, ...none, reason: 'one-family' };
	if (survival === 0 || survival === 1) return { survival, ...none, reason: 'certain' };
	const variance = survivalVariance(curve, day, survival);
	const interval = logLogInterval(survival, variance);
	if (!interval) return { survival, ...none, reason: 'zero-spread' };
	return { survival, variance, ...interval };
}
