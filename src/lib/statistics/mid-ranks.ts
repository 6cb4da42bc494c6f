/** Places of values in their order. */
export interface MidRanks {
	/** In the order of the values. */
	readonly ranks: readonly number[];
	/** How many values share each rank. */
	readonly tieSizes: readonly number[];
}

/**
 * The place of each value from the smallest up, from 1; equal values share the middle of the places
 * they take up, so that none of them is favoured.
 */
export function midRanks(values: readonly number[]): MidRanks {
	const order = [...values.entries()].toSorted(([, a], [, b]) => a - b);
	const ranks = values.map(() => 0);
	const tieSizes: number[] = [];
	let taken = 0;
	for (const tied of Map.groupBy(order, ([, value]) => value).values()) {
		for (const [index] of tied) ranks[index] = taken + (tied.length + 1) / 2;
		taken += tied.length;
		tieSizes.push(tied.length);
	}
	return { ranks, tieSizes };
}
