import { monthOfDay, type Day, type Month } from '#lib/trial/day.ts';

/** Days or calendar months from the first to the last, both included. */
export interface Span {
	readonly first: number;
	readonly last: number;
}

/** What is compared with what. */
export interface Windows {
	readonly before: Span;
	readonly after: Span;
}

/** B and A: the year before the trial starts, and the year from then on. */
export const yearWindows = (start: Day): Windows => ({
	before: { first: start - 365, last: start - 1 },
	after: { first: start, last: start + 364 }
});

/** The last quarter of each of the two years: who was around lately, not who ever was. */
export const quarterWindows = (start: Day): Windows => ({
	before: { first: start - 90, last: start - 1 },
	after: { first: start + 275, last: start + 364 }
});

/** The day before the trial starts, and the last day of the year after. */
export const dayWindows = (start: Day): Windows => ({
	before: { first: start - 1, last: start - 1 },
	after: { first: start + 364, last: start + 364 }
});

/** Costs are by calendar month: twelve before the month the trial starts in, and twelve from it on. */
export function monthWindows(start: Day): Windows {
	const month: Month = monthOfDay(start);
	return { before: { first: month - 12, last: month - 1 }, after: { first: month, last: month + 11 } };
}

/** Whether two spans share a day (or month). A span whose last comes before its first shares none. */
export function overlaps(a: Span, b: Span): boolean {
	return Math.max(a.first, b.first) <= Math.min(a.last, b.last);
}

/** The window as it lies when `period` is turned back to front: its first day becomes its last. */
export function mirroredIn(period: Span, window: Span): Span {
	const turn = period.first + period.last;
	return { first: turn - window.last, last: turn - window.first };
}
