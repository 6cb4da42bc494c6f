import type { Day } from '#lib/trial/day.ts';
import type { Span } from './windows.ts';

const DAYS_A_YEAR = 365;
const MONTHS_A_YEAR = 12;

/**
 * The days of a month of the family's own time: month 0 begins on the day its trial starts, month -1 ends the day before.
 *
 * Twelve of them are exactly the year before, and twelve the year after, so that what is told by month is of the same
 * days as the measure is. They have 30 or 31 days each, whatever the calendar says.
 */
export function monthOfFamily(start: Day, month: number): Span {
	const firstDay = (at: number) => start + Math.floor((at * DAYS_A_YEAR) / MONTHS_A_YEAR);
	return { first: firstDay(month), last: firstDay(month + 1) - 1 };
}
