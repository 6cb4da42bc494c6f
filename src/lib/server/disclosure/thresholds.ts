/** Counts of families or persons below this, but not 0, are hidden: the trial's rules of disclosure, version 1. */
export const SMALLEST_COUNT = 5;

/** A mean, change, interval or share needs this many contributing families in each compared set (same rules). */
export const FEWEST_FAMILIES = 10;

/** 0 % and 100 % say the same of every family, so the set behind them must be at least this large (same rules). */
export const FEWEST_FOR_CERTAINTY = 20;

/** From all that is shown, a hidden count must be able to take at least this many values (same rules). */
export const ROOM_FOR_A_HIDDEN_COUNT = 5;

/**
 * What is left of a set when another inside it is taken away: its mean can be had from the two means shown, so it
 * must be nobody, or enough families for a figure of their own.
 */
export function isTooFewForAFigure(families: number): boolean {
	return families > 0 && families < FEWEST_FAMILIES;
}

/** 1 to 4: so few that a reader may know who they are. Nobody is nobody's secret. */
export function isSmall(count: number): boolean {
	return count > 0 && count < SMALLEST_COUNT;
}

/** So many events in each step of a survival curve (same rules). */
export const FEWEST_EVENTS_IN_A_STEP = 5;

/** How many are left under a survival curve is told in steps of this (same rules). */
export const ROUND_AT_RISK_TO = 5;

/** The two largest families of a total of cost make up less than this share of it (same rules). */
export const LARGEST_SHARE_OF_TWO = 0.9;

/** Besides the two largest there is at least this share of the largest: the second cannot tell the first (same rules). */
export const SMALLEST_REMAINDER = 0.1;
