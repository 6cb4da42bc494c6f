import erfc from '@stdlib/math-base-special-erfc';
import { finiteOrNull } from './finite-or-null.ts';

/** How a group was selected on a first measurement. */
export interface SelectedOnCutoff {
	/** Of everybody, not only those selected. */
	readonly mean: number;
	readonly sd: number;
	/** Between two measurements of the same units. */
	readonly correlation: number;
	readonly cutoff: number;
	readonly side: 'above' | 'below';
	/** How many measurements the one that was selected on is the mean of. */
	readonly measurements: number;
}

/** What is expected of the group if nothing is done. */
export interface RegressionToTheMean {
	/** The cut-off's distance from the mean, in standard deviations, towards the selected side. */
	readonly z: number;
	/** How far beyond, on average, those selected lie: φ(z) ÷ (1 − Φ(z)). */
	readonly hazard: number;
	/** How far they move back towards the mean by themselves. */
	readonly effect: number;
	readonly expectedMean: number;
	readonly shareSelected: number;
}

/** Beyond it φ and 1 − Φ leave the range of numbers, and the first terms of their ratio's series are exact. */
const FAR = 30;

/**
 * How much a group that was chosen for its extreme values gets better by itself (Gardner and Heady
 * 1973; Barnett, van der Pols and Dobson 2005), for normally distributed values.
 *
 * Part of what made the values extreme was chance, and chance does not repeat itself. The less two
 * measurements agree, the more of it; a mean of several measurements holds less chance.
 *
 * Null where there is no spread, or for correlations outside 0 to 1.
 */
export function regressionToTheMean(selected: SelectedOnCutoff): RegressionToTheMean | null {
	const { mean, sd, correlation, cutoff, side, measurements } = selected;
	if (!(sd > 0 && correlation >= 0 && correlation <= 1 && measurements >= 1)) return null;
	const within = ((1 - correlation) * sd ** 2) / measurements;
	const spread = Math.sqrt(correlation * sd ** 2 + within);
	const direction = side === 'above' ? 1 : -1;
	const z = (direction * (cutoff - mean)) / spread;
	const shareSelected = erfc(z / Math.SQRT2) / 2;
	const density = Math.exp(-(z ** 2) / 2) / Math.sqrt(2 * Math.PI);
	const hazard = z > FAR ? z + 1 / z - 2 / z ** 3 + 10 / z ** 5 : density / shareSelected;
	const effect = (within / spread) * hazard;
	const expectedMean = mean + direction * spread * hazard;
	const result = { z, hazard, effect, expectedMean, shareSelected };
	return Object.values(result).every((value) => finiteOrNull(value) !== null) ? result : null;
}
