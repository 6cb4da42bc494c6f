import { dayOf, isoOfDay } from '#lib/trial/day.ts';

const FIRST_DAY_1904 = dayOf(1904, 1, 1) ?? NaN;
const LAST_DAY = dayOf(9999, 12, 31) ?? NaN;

/** Serial 1 is 1 January 1900, so this is serial 0. */
const DAY_ZERO = dayOf(1899, 12, 31) ?? NaN;

/** Excel keeps a mistake of Lotus 1-2-3: it has a 29 February 1900, and counts every day after it one too high. */
const THE_DAY_THAT_NEVER_WAS = 60;

const SECONDS_A_DAY = 86_400;

/**
 * The day that a spreadsheet's count of days stands for, ISO; the time of day is left out. Null where it stands
 * for none: nothing before the system's first day, nothing after 9999, and no 29 February 1900.
 */
export function dayOfSerial(serial: number, is1904: boolean): string | null {
	// A time a hair before midnight is midnight, computed.
	const whole = Math.floor(Math.round(serial * SECONDS_A_DAY) / SECONDS_A_DAY);
	if (!is1904 && (whole < 1 || whole === THE_DAY_THAT_NEVER_WAS)) return null;
	const day = is1904 ? FIRST_DAY_1904 + whole : DAY_ZERO + whole - (whole > THE_DAY_THAT_NEVER_WAS ? 1 : 0);
	return whole >= 0 && day <= LAST_DAY ? isoOfDay(day) : null;
}
