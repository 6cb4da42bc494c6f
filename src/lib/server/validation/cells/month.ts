import { monthOfDay, type Month } from '#lib/trial/day.ts';
import { CellFault } from './cell-fault.ts';
import { readDate } from './date.ts';

const isoMonth = /^(19|20)(\d{2})-(0[1-9]|1[0-2])$/;

/** A month: `2018-03`, or any date in it, which is what Excel makes of `2018-03`. */
export function readMonth(text: string): Month | CellFault {
	const found = isoMonth.exec(text);
	if (found) return Number(`${found[1] ?? ''}${found[2] ?? ''}`) * 12 + Number(found[3]) - 1;
	const day = readDate(text);
	return day instanceof CellFault ? new CellFault('bad-month') : monthOfDay(day);
}
