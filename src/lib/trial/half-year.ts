import { isoOfMonth, monthOfDay, type Day } from './day.ts';

/** `2018-1` is from January to June 2018, `2018-2` from July on. */
export type HalfYear = string;

/** The first month of the second half of a year, January being the first. */
const JULY = 7;

/** The half-year that a day lies in. */
export function halfYearOf(day: Day): HalfYear {
	const [year = '', month = ''] = isoOfMonth(monthOfDay(day)).split('-');
	return `${year}-${Number(month) < JULY ? '1' : '2'}`;
}
