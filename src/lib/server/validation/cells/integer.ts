import { CellFault } from './cell-fault.ts';

const wholeNumber = /^([+-]?\d{1,9})(?:[.,]0+)?$/;

/** A whole number; `5,0` is 5, as spreadsheets write it. */
export function readInteger(text: string): number | CellFault {
	const found = wholeNumber.exec(text);
	return found ? Number(found[1]) : new CellFault('bad-integer');
}
