const LETTERS = 26;
const CODE_BEFORE_A = 64;

/** The column of a cell's reference, from 0: `A1` is 0, `AB7` is 27. Null where it is no reference. */
export function columnOf(reference: string): number | null {
	let column = 0;
	let at = 0;
	for (; at < reference.length; at += 1) {
		const letter = reference.charCodeAt(at) - CODE_BEFORE_A;
		if (letter < 1 || letter > LETTERS) break;
		column = column * LETTERS + letter;
	}
	return at === 0 || at > 3 ? null : column - 1;
}

/** A column as the spreadsheet names it: 0 is `A`, 27 is `AB`. */
export function columnLetters(column: number): string {
	const last = String.fromCharCode(CODE_BEFORE_A + 1 + (column % LETTERS));
	return column < LETTERS ? last : columnLetters(Math.floor(column / LETTERS) - 1) + last;
}
