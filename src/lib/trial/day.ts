/**
 * A civil day, counted from 1970-01-01 (day 0). No clock and no time zone: a service that ends
 * on 25 March ends on 25 March, whatever happened to the clocks that night.
 */
export type Day = number;

/** A calendar month, counted from January of year 0: `year * 12 + (month - 1)`. */
export type Month = number;

const MILLISECONDS_A_DAY = 86_400_000;

/** The day, or null where the calendar has no such day (31 April, 29 February 2019). */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | null {
	const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
	const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
	return exists ? date.getTime() / MILLISECONDS_A_DAY : null;
}

/** `2019-02-28` from day 17955. */
export function isoOfDay(day: Day): string {
	return new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** The day of an ISO date known to be right, such as a constant in the protocol. Throws on anything else. */
export function dayOfIso(iso: string): Day {
	const [year, month, dayOfMonth] = iso.split('-').map(Number);
	const day = dayOf(year ?? NaN, month ?? NaN, dayOfMonth ?? NaN);
	if (day === null) throw new RangeError(`not a date: ${iso}`);
	return day;
}

/** The same date so many years earlier; 29 February becomes the 28th where it has to. */
export function yearsBefore(day: Day, years: number): Day {
	const [year = 0, month = 0, dayOfMonth = 0] = isoOfDay(day).split('-').map(Number);
	return dayOf(year - years, month, dayOfMonth) ?? dayOf(year - years, month, dayOfMonth - 1) ?? day;
}

/** The calendar month that a day lies in. */
export function monthOfDay(day: Day): Month {
	const date = new Date(day * MILLISECONDS_A_DAY);
	return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** The calendar year of a month. */
export function yearOfMonth(month: Month): number {
	return Math.floor(month / 12);
}

/** `2018-03` from the month. */
export function isoOfMonth(month: Month): string {
	return `${String(yearOfMonth(month)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** The first day of a month. */
export function firstDayOf(month: Month): Day {
	return Date.UTC(yearOfMonth(month), month % 12, 1) / MILLISECONDS_A_DAY;
}

/** The last day of a month. */
export function lastDayOf(month: Month): Day {
	return firstDayOf(month + 1) - 1;
}
