/**
 * The standard deviation of a sample, with n − 1; null for fewer than two values.
 *
 * In two passes over the distances from the first value. The textbook's sum of squares minus the
 * square of the sum loses every digit when the values are large and close to each other, and values
 * that are all the same would come out with a little spread.
 */
export function standardDeviation(values: readonly number[]): number | null {
	const [first, second] = values;
	if (first === undefined || second === undefined) return null;
	const distances = values.map((value) => value - first);
	const centre = distances.reduce((sum, distance) => sum + distance, 0) / values.length;
	let sum = 0;
	let squares = 0;
	for (const distance of distances) {
		sum += distance - centre;
		squares += (distance - centre) ** 2;
	}
	// The second term is 0 but for the rounding of the centre, and takes that out again.
	const variance = (squares - (sum * sum) / values.length) / (values.length - 1);
	return Number.isFinite(variance) ? Math.sqrt(Math.max(0, variance)) : null;
}
