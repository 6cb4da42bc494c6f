import type { SurvivalCurve } from './kaplan-meier.ts';

/** How far each cluster, by its number, moves an estimate. */
export type Influence = ReadonlyMap<number, number>;

/** A sum below this share of what went into it is rounding. */
const ROUNDING = 1e-12;

/**
 * Sets to zero what is nothing but rounding, measured by the size of what was summed: clusters that
 * are each a picture of the whole, or the same on both sides of a difference, have no influence.
 */
export function withoutRounding(influence: Influence, size: number): Influence {
	return new Map([...influence].map(([cluster, value]) => [cluster, cleaned(value, size)]));
}

function cleaned(value: number, size: number): number {
	return Math.abs(value) < ROUNDING * size ? 0 : value;
}

/**
 * How far each cluster of lifetimes moves a figure that is read off a Kaplan-Meier curve: the
 * derivative of the figure with respect to the lifetimes' weights, summed within the cluster.
 * The sum of its squares is the infinitesimal jackknife variance, which does not take
 * lifetimes of one cluster for independent, as Greenwood's does (survfit with cluster, robust).
 *
 * `leverage` says, step by step, how the figure grows with the logarithm of that step's factor
 * (1 - events ÷ at risk). Being at risk at a step pulls its factor up; having the event pulls it
 * down. A step that nobody outlives has factor 0, and nothing beyond it is left to move.
 */
export function clusterInfluence(curve: SurvivalCurve, leverage: readonly number[]): Influence {
	const influences = clusterInfluences(curve, leverage);
	return new Map(curve.clusters.map((cluster, place) => [cluster, influences[place] ?? 0]));
}

/** The same as plain numbers, one for each of the curve's clusters in their order: a median asks at every step. */
export function clusterInfluences(curve: SurvivalCurve, leverage: readonly number[]): Float64Array {
	const pulledUp = [0];
	const pulledDown = [0];
	let gathered = 0;
	let largest = 0;
	for (const [index, { atRisk, events }] of curve.steps.entries()) {
		const survivors = atRisk - events;
		const share = survivors === 0 ? 0 : (leverage[index] ?? 0) / survivors;
		gathered += (share * events) / atRisk;
		pulledUp.push(gathered);
		pulledDown.push(share);
		largest = Math.max(largest, Math.abs(leverage[index] ?? 0));
	}
	const { lifetimes, stepsPassed, clusterPlaces, clusters } = curve;
	const influences = new Float64Array(clusters.length);
	for (let index = 0; index < lifetimes.length; index += 1) {
		const passed = stepsPassed[index] ?? 0;
		const place = clusterPlaces[index] ?? 0;
		const isEvent = lifetimes[index]?.event ?? false;
		const own = (pulledUp[passed] ?? 0) - (isEvent ? (pulledDown[passed] ?? 0) : 0);
		influences[place] = (influences[place] ?? 0) + own;
	}
	return influences.map((value) => cleaned(value, largest));
}

/** The sum of squares of the clusters' influences: the variance, before any small-sample factor. */
export function sumOfSquares(influence: Pick<Influence, 'values'> | Float64Array): number {
	let sum = 0;
	for (const value of influence.values()) sum += value * value;
	return sum;
}
