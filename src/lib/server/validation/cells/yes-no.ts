import { CellFault } from './cell-fault.ts';

const yes = new Set(['ja', 'j', '1', 'true', 'sand']);
const no = new Set(['nej', 'n', '0', 'false', 'falsk']);

/** Yes or no, in the ways that Danish and English programs write it. */
export function readYesNo(text: string): boolean | CellFault {
	const word = text.toLowerCase();
	if (yes.has(word)) return true;
	return no.has(word) ? false : new CellFault('bad-yes-no');
}
