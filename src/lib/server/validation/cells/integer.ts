import { CellFault } from './cell-fault.ts';

/** As many digits as a written one may have. */
const LARGEST = 999_999_999;

const wholeNumber = /^([+-]?\d{1,9})(?:[.,]0+)?$/;

/** A whole number; `5,0` is 5, as spreadsheets write it. */
export function readInteger(text: string): number | CellFault {
	const found = wholeNumber.exec(text);
	return found ? Number(found[1]) : new CellFault('bad-integer');
}

/** A whole number that a workbook holds as a number. */
export function wholeNumberOf(number: number): number | CellFault {
	return Number.isInteger(number) && Math.abs(number) <= LARGEST ? number + 0 : new CellFault('bad-integer');
}
