import { mean } from './mean.ts';

/**
 * Pearson's correlation of two columns: how nearly one is a straight line of the other.
 *
 * Null for columns of different length, fewer than two pairs, or a column that does not vary.
 */
export function correlation(first: readonly number[], second: readonly number[]): number | null {
	if (first.length !== second.length || first.length < 2) return null;
	const distances = [first, second].map(scaledDistances);
	const [x, y] = distances;
	if (!x || !y) return null;
	let together = 0;
	let ofFirst = 0;
	let ofSecond = 0;
	for (const [index, distance] of x.entries()) {
		const other = y[index] ?? NaN;
		together += distance * other;
		ofFirst += distance * distance;
		ofSecond += other * other;
	}
	const coefficient = together / (Math.sqrt(ofFirst) * Math.sqrt(ofSecond));
	return Number.isFinite(coefficient) ? Math.max(-1, Math.min(1, coefficient)) : null;
}

/** Distances from the mean, in units of the largest, so that squares of huge or tiny values stay numbers. */
function scaledDistances(values: readonly number[]): number[] {
	const [from = NaN] = values;
	// From the first value first: then a column that does not vary gives zeros, without rounding.
	const moved = values.map((value) => value - from);
	const centre = mean(moved);
	const distances = moved.map((value) => value - centre);
	const largest = distances.reduce((size, distance) => Math.max(size, Math.abs(distance)), 0);
	return distances.map((distance) => distance / largest);
}
