import { chiSquareUpperTail } from './chi-square-upper-tail.ts';
import { midRanks } from './mid-ranks.ts';

/** A test of several groups by ranks. */
export interface KruskalWallis {
	readonly h: number;
	readonly degrees: number;
	readonly p: number;
}

/**
 * Kruskal and Wallis' test: whether some groups lie higher than others, by the places of their
 * values among all of them, so that no value weighs more than its place.
 *
 * With the correction for ties, and χ² for its distribution. Groups without values are passed over.
 * Null for fewer than two groups, or where all values are equal.
 */
export function kruskalWallis(groups: readonly (readonly number[])[]): KruskalWallis | null {
	const filled = groups.filter(({ length }) => length > 0);
	const { ranks, tieSizes } = midRanks(filled.flat());
	const count = ranks.length;
	if (filled.length < 2 || tieSizes.length < 2) return null;
	const expected = (count + 1) / 2;
	let taken = 0;
	let between = 0;
	for (const { length } of filled) {
		const sum = ranks.slice(taken, taken + length).reduce((total, rank) => total + rank, 0);
		between += length * (sum / length - expected) ** 2;
		taken += length;
	}
	const ties = tieSizes.reduce((sum, size) => sum + (size ** 3 - size), 0);
	const h = ((12 / (count * (count + 1))) * between) / (1 - ties / (count ** 3 - count));
	const degrees = filled.length - 1;
	const p = chiSquareUpperTail(h, degrees);
	return p === null ? null : { h, degrees, p };
}
