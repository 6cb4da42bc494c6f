/** A value before and a value after; null where it is missing. */
export interface Pair {
	readonly before: number | null;
	readonly after: number | null;
}

/** A pair of which nothing is missing. */
export interface CompletePair {
	readonly before: number;
	readonly after: number;
}

/**
 * The pairs of which both values are there. A change needs both: filling in the missing one would
 * be a guess, and averaging each side over whoever answered would compare different units.
 */
export function completePairs(pairs: readonly Pair[]): CompletePair[] {
	return pairs.filter((pair): pair is CompletePair => pair.before !== null && pair.after !== null);
}
