import { clusterInfluences, sumOfSquares } from './cluster-influence.ts';
import type { SurvivalCurve } from './kaplan-meier.ts';

/**
 * The variance of S(t), clusters taken as wholes.
 *
 * S(t) is the product of the factors up to t, so it moves by its own size with the logarithm of
 * each of them, and not at all with later ones.
 */
export function survivalVariance(curve: SurvivalCurve, time: number, survival: number): number {
	const leverage = curve.steps.map((step) => (step.time <= time ? survival : 0));
	return sumOfSquares(clusterInfluences(curve, leverage));
}
