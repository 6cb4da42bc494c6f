import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import { finiteOrNull } from './finite-or-null.ts';
import { firstDraws } from './first-draws.ts';
import { UPPER_TAIL, type Interval } from './interval.ts';
import { normalQuantile } from './normal-quantile.ts';

/** A figure of the units drawn, by their numbers from 0. The array is used again: not to be kept. */
export type Statistic = (drawn: Uint32Array) => number;

/** How many resamples, and from which seed: the same seed gives the same interval. */
export interface Resampling {
	readonly seed: number;
	readonly resamples: number;
}

/** A BCa interval with the two corrections behind it. */
export interface BcaInterval extends Interval {
	/** How far the resamples lie to one side of the estimate, in standard deviations. */
	readonly biasCorrection: number;
	/** How fast the spread changes with the value, from leaving out one unit at a time. */
	readonly acceleration: number;
	/** The shares of the resamples below the limits: 2.5 and 97.5 %, moved by the two corrections. */
	readonly lowerLevel: number;
	readonly upperLevel: number;
}

/** Resamples within this of the estimate (relative to it, to 1 when it is small) equal it but for rounding. */
const SAME = 1e-12;

/** From a whole number below 2³² to a share of 1. */
const A_STEP = 2 ** -32;

/** The statistic of every resample: as many units as there are, drawn with replacement, one resample after the other. */
export function bootstrapReplicates(
	count: number,
	statistic: Statistic,
	{ seed, resamples }: Resampling
): Float64Array {
	if (!(count > 0 && resamples > 0)) return new Float64Array();
	const draws = firstDraws(seed, count * resamples);
	let next = 0;
	const drawn = new Uint32Array(count);
	const replicates = new Float64Array(resamples);
	// Written to an array of whole numbers, each draw is rounded down.
	for (let resample = 0; resample < resamples; resample += 1) {
		for (let at = 0; at < count; at += 1) {
			drawn[at] = (draws[next] ?? 0) * A_STEP * count;
			next += 1;
		}
		replicates[resample] = statistic(drawn);
	}
	return replicates;
}

/**
 * The bias-corrected and accelerated bootstrap interval (Efron 1987).
 *
 * It lets the data say how the estimate would vary, skewed as it may be, where Student's interval
 * takes it for symmetric. The plain percentiles of the resamples are moved by two corrections:
 * resamples that lie to one side of the estimate, and a spread that grows with the value.
 *
 * Null where there is nothing to vary: fewer than two units, all the same, or all resamples on one side.
 */
export function bootstrapBca(count: number, statistic: Statistic, resampling: Resampling): BcaInterval | null {
	if (!(count >= 2 && resampling.resamples >= 1)) return null;
	const estimate = statistic(Uint32Array.from({ length: count }, (_, at) => at));
	const replicates = bootstrapReplicates(count, statistic, resampling).sort();
	const biasCorrection = finiteOrNull(normalQuantile(shareBelow(replicates, estimate)));
	const acceleration = finiteOrNull(accelerationOf(count, statistic));
	if (biasCorrection === null || acceleration === null) return null;
	const level = (z: number): number => {
		const moved = biasCorrection + z;
		return normalCdf(biasCorrection + moved / (1 - acceleration * moved), 0, 1);
	};
	const lowerLevel = level(-normalQuantile(UPPER_TAIL));
	const upperLevel = level(normalQuantile(UPPER_TAIL));
	const lower = finiteOrNull(quantile(replicates, lowerLevel));
	const upper = finiteOrNull(quantile(replicates, upperLevel));
	if (lower === null || upper === null) return null;
	return { lower, upper, biasCorrection, acceleration, lowerLevel, upperLevel };
}

/** The share of resamples below the estimate, those that equal it counting half. */
function shareBelow(replicates: Float64Array, estimate: number): number {
	const room = SAME * Math.max(1, Math.abs(estimate));
	let below = 0;
	for (const replicate of replicates) {
		if (replicate < estimate - room) below += 1;
		else if (replicate <= estimate + room) below += 0.5;
	}
	return below / replicates.length;
}

/** From the jackknife: the skewness of what each unit adds. */
function accelerationOf(count: number, statistic: Statistic): number {
	const others = Uint32Array.from({ length: count - 1 }, (_, at) => at + 1);
	const without = new Float64Array(count);
	for (let left = 0; left < count; left += 1) {
		without[left] = statistic(others);
		// The next one is left out, and this one is back in its place.
		if (left < count - 1) others[left] = left;
	}
	const centre = without.reduce((sum, value) => sum + value, 0) / count;
	let squares = 0;
	let cubes = 0;
	for (const value of without) {
		squares += (centre - value) ** 2;
		cubes += (centre - value) ** 3;
	}
	return cubes / (6 * squares ** 1.5);
}

/** R's type 7: straight lines between the sorted values. */
function quantile(sorted: Float64Array, share: number): number {
	const place = share * (sorted.length - 1);
	const below = sorted[Math.floor(place)] ?? NaN;
	const above = sorted[Math.ceil(place)] ?? NaN;
	return below + (place - Math.floor(place)) * (above - below);
}
