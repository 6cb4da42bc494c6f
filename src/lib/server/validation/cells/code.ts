import type { Code } from '#lib/trial/code-lists.ts';
import { nearest } from '../nearest.ts';
import { CellFault } from './cell-fault.ts';

/** A list of up to this many codes is named in full. */
const FEW_CODES = 12;

/** A reader of one code list. Case and surrounding space do not matter. */
export function codeReader(codes: readonly Code[]): (text: string) => string | CellFault {
	const names = codes.map(({ code }) => code);
	// The code lists' own strings are handed on, so that a million cells hold a few strings between them.
	const known = new Map(names.map((name) => [name, name]));
	return (text) => known.get(text) ?? known.get(text.toLowerCase()) ?? unknownCode(text, names);
}

/** What was written is not repeated: a cell in the wrong column may hold a pseudonym, and no message repeats one. */
export function unknownCode(text: string, names: readonly string[]): CellFault {
	const suggestion = nearest(text, names);
	return new CellFault('unknown-code', {
		...(suggestion === null ? {} : { suggestion }),
		...(names.length <= FEW_CODES ? { valid: names.join(', ') } : {})
	});
}
