/** How many averages of two there are among so many values, each with itself included. */
export function walshCount(count: number): number {
	return (count * (count + 1)) / 2;
}

/**
 * The k-th smallest (from 1) of the averages of every two values, which must be sorted.
 *
 * The averages are never listed: with 10,000 families there are 50 million. How many lie at or
 * below a bound is counted in one walk along the values from both ends, and the bound is halved in
 * on until no number is left between; so the answer is one of the averages, to the last digit.
 * Null where there is no k-th.
 */
export function walshAverage(sorted: Float64Array, k: number): number | null {
	if (!(k >= 1 && k <= walshCount(sorted.length)) || !sorted.every(Number.isFinite)) return null;
	const last = sorted.length - 1;
	let below = orderOf(sorted[0] ?? NaN) - 1n;
	let above = orderOf(sorted[last] ?? NaN);
	while (above - below > 1n) {
		const middle = below + (above - below) / 2n;
		if (countUpTo(sorted, numberAt(middle)) >= k) above = middle;
		else below = middle;
	}
	return numberAt(above);
}

const average = (a: number, b: number): number => a / 2 + b / 2;

/** How many averages are at most the bound. */
function countUpTo(sorted: Float64Array, bound: number): number {
	let count = 0;
	let other = sorted.length - 1;
	for (let at = 0; at <= other; at += 1) {
		while (other >= at && average(sorted[at] ?? NaN, sorted[other] ?? NaN) > bound) other -= 1;
		count += Math.max(0, other - at + 1);
	}
	return count;
}

const bits = new DataView(new ArrayBuffer(8));

/** Doubles in order, counted as whole numbers: neighbours differ by one. */
function orderOf(value: number): bigint {
	bits.setFloat64(0, value);
	const pattern = bits.getBigInt64(0);
	return pattern >= 0n ? pattern : -(pattern & 0x7fffffffffffffffn);
}

function numberAt(order: bigint): number {
	bits.setBigInt64(0, order >= 0n ? order : -order);
	const size = bits.getFloat64(0);
	return order >= 0n ? size : -size;
}
