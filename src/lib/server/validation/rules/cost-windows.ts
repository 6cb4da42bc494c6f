import { monthOfDay, type Day, type Month } from '#lib/trial/day.ts';

const MONTHS_A_WINDOW = 12;

/** The cost windows of a family that a delivery can hold: twelve months before the month of t0, twelve from it. */
export function costMonths(start: Day, cutoff: Day | null): { before: Month[]; after: Month[] } {
	const first = monthOfDay(start);
	const last = cutoff === null ? first - 1 : monthOfDay(cutoff);
	const months = (from: Month) => Array.from({ length: MONTHS_A_WINDOW }, (_, at) => from + at);
	return { before: months(first - MONTHS_A_WINDOW), after: months(first).filter((month) => month <= last) };
}
