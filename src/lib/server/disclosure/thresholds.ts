/** Counts of families or persons below this, but not 0, are hidden: the trial's rules of disclosure, version 1. */
const SMALLEST_COUNT = 5;

/** A mean, change, interval or share needs this many contributing families in each compared set (same rules). */
export const FEWEST_FAMILIES = 10;

/** 0 % and 100 % say the same of every family, so the set behind them must be at least this large (same rules). */
export const FEWEST_FOR_CERTAINTY = 20;

/** From all that is shown, a hidden count must be able to take at least this many values (same rules). */
export const ROOM_FOR_A_HIDDEN_COUNT = 5;

/** 1 to 4: so few that a reader may know who they are. Nobody is nobody's secret. */
export function isSmall(count: number): boolean {
	return count > 0 && count < SMALLEST_COUNT;
}
