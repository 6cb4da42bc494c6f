import { finiteOrNull } from './finite-or-null.ts';

/**
 * Which of the definitions in Hyndman and Fan (1996): 7 is R's and Excel's, 6 SPSS's and
 * Minitab's, 2 Stata's and SAS's. They agree on large samples and differ on small ones.
 */
export type QuantileType = 2 | 6 | 7;

/** R's room for a position that is whole but for rounding (type 6). */
const ROUNDING = 4 * Number.EPSILON;

/**
 * The value below which a share of the values lies; the median for a share of one half.
 *
 * Null of no values, and for a share that is not between 0 and 1.
 */
export function quantile(values: readonly number[], share: number, type: QuantileType = 7): number | null {
	const count = values.length;
	if (count === 0 || !(share >= 0 && share <= 1)) return null;
	const sorted = Float64Array.from(values).sort();
	const { place, beyond } = position[type](count, share);
	const at = (index: number): number => sorted[Math.min(Math.max(index, 1), count) - 1] ?? NaN;
	const lower = at(place);
	const upper = at(place + 1);
	// Where both are the same, weighing them could only add rounding.
	return finiteOrNull(beyond === 0 || lower === upper ? lower : (1 - beyond) * lower + beyond * upper);
}

/** A place in the sorted values, counted from 1, and how far beyond it towards the next. */
interface Position {
	readonly place: number;
	readonly beyond: number;
}

const position: Readonly<Record<QuantileType, (count: number, share: number) => Position>> = {
	2: (count, share) => {
		const place = Math.floor(count * share);
		return { place, beyond: count * share > place ? 1 : 0.5 };
	},
	6: (count, share) => {
		const exact = share * (count + 1);
		const place = Math.floor(exact + ROUNDING);
		return { place, beyond: Math.abs(exact - place) < ROUNDING ? 0 : exact - place };
	},
	7: (count, share) => {
		const exact = 1 + (count - 1) * share;
		return { place: Math.floor(exact), beyond: exact - Math.floor(exact) };
	}
};
