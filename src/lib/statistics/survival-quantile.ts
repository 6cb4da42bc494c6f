import type { SurvivalRow } from './survival-table.ts';

/** A quantile of the time and its limits, each null where its curve does not come so far down. */
export interface SurvivalQuantile {
	readonly estimate: number | null;
	readonly lower: number | null;
	readonly upper: number | null;
}

/** R's tolerance for S being at the level: products of fractions seldom hit it to the last bit. */
const TOLERANCE = Math.sqrt(Number.EPSILON);

/**
 * The time by which so large a share had the event, with limits where the limits of S come down to
 * the same level (as R's quantile.survfit; Brookmeyer and Crowley 1982).
 *
 * It is the smallest time with S at or below the level. Where S stays exactly at the level for a
 * while, any time of it would do, and the middle is taken.
 */
export function survivalQuantile(rows: readonly SurvivalRow[], share: number): SurvivalQuantile {
	return {
		estimate: timeAt(rows, share, ({ survival }) => survival),
		lower: timeAt(rows, share, ({ lower }) => lower),
		upper: timeAt(rows, share, ({ upper }) => upper)
	};
}

function timeAt(
	rows: readonly SurvivalRow[],
	share: number,
	levelOf: (row: SurvivalRow) => number | null
): number | null {
	if (!(share > 0 && share < 1)) return null;
	const fallen = (row: SurvivalRow): number => {
		const level = levelOf(row);
		return level === null ? NaN : 1 - level;
	};
	const reached = rows.find((row) => fallen(row) + TOLERANCE >= share);
	const passed = rows.find((row) => fallen(row) - TOLERANCE >= share);
	const last = rows.at(-1);
	if (!reached || !last) return null;
	// At the level to the end of the curve: the end stands for the time of the next event. Not where
	// the level is unknown at the end.
	const until = passed ?? (Math.abs(fallen(last) - share) < TOLERANCE ? last : null);
	return until && reached.time / 2 + until.time / 2;
}
