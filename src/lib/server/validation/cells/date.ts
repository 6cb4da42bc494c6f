import { dayOf, type Day } from '#lib/trial/day.ts';
import { CellFault } from './cell-fault.ts';

const isoDate = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const danishDate = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})$/;

/** Registers write an open start or end as a day far away, 1753 or 9999: those are days like others. */
const FIRST_YEAR = 1700;
const LAST_YEAR = 9999;

/**
 * A civil day: `2018-03-25`, `25-03-2018`, `25.03.2018` or `25/03/2018`. Day first, always: a column that
 * holds a date such as `03/25/2018` is refused whole.
 */
export function readDate(text: string): Day | CellFault {
	const iso = isoDate.exec(text);
	const danish = iso ? null : danishDate.exec(text);
	if (!iso && !danish) return new CellFault('bad-date');
	const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : [danish?.[4], danish?.[3], danish?.[1]];
	const found =
		Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR ? null : dayOf(Number(year), Number(month), Number(day));
	return found ?? new CellFault(isMonthFirst(text) ? 'month-first-date' : 'bad-date');
}

/** Whether a date can only have been written with the month first, as American programs do. */
export function isMonthFirst(text: string): boolean {
	const danish = danishDate.exec(text);
	return danish !== null && Number(danish[3]) > 12 && Number(danish[3]) <= 31 && Number(danish[1]) <= 12;
}
