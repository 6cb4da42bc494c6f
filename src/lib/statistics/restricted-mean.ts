import { clusterInfluence, type Influence } from './cluster-influence.ts';
import type { SurvivalCurve } from './kaplan-meier.ts';
import { survivalAt } from './survival-at.ts';

/** A mean time within a horizon, and how far each cluster moves it. */
export interface RestrictedMean {
	readonly mean: number;
	readonly influence: Influence;
}

/**
 * The mean time within the first `horizon`: the area under S up to it.
 *
 * A mean of whole lifetimes would need each to be watched to its end; this one only needs
 * somebody to be watched to the horizon, and says what the median says without stopping at one
 * point of the curve. Null when S is not known all the way.
 */
export function restrictedMean(curve: SurvivalCurve, horizon: number): RestrictedMean | null {
	if (survivalAt(curve, horizon) === null) return null;
	const steps = curve.steps.filter((step) => step.time < horizon);
	// Backwards, because the area that is left after a step is what all of it scales with.
	const areaAfter: number[] = [];
	let area = 0;
	let until = horizon;
	for (const { time, survival } of steps.toReversed()) {
		area += survival * (until - time);
		areaAfter.push(area);
		until = time;
	}
	return { mean: area + until, influence: clusterInfluence(curve, areaAfter.reverse()) };
}
