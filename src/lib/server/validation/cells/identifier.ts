import { CellFault } from './cell-fault.ts';

/** A letter first, because spreadsheets turn `0012` into 12 and `2e5` into 200000. */
const pseudonym = /^[A-Za-z][A-Za-z0-9_-]{0,39}$/;

/** A pseudonym as delivered. The fault never carries the text. */
export function readIdentifier(text: string): string | CellFault {
	return pseudonym.test(text) ? text : new CellFault('bad-identifier');
}
