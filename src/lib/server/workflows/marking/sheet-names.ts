import { EXPLANATION_SHEETS } from '#lib/trial/workbook-names.ts';
import { withoutCpr } from '../../validation/cells/cpr-like.ts';

const LONGEST_NAME = 31;

/** `history` is a name that Excel keeps for itself. */
const taken = [...EXPLANATION_SHEETS, 'history'];

/**
 * The names of the sheets for the files or sheets of a delivery, in their order: their own, as far as a
 * spreadsheet takes them (31 letters, no `[]:*?/\`, no two alike), and without anything CPR-like.
 */
export function sheetNames(fileNames: readonly string[]): string[] {
	const used = new Set<string>(taken);
	return fileNames.map((fileName) => {
		const own = cleaned(fileName);
		let name = own;
		for (let number = 2; used.has(name.toLowerCase()); number += 1) {
			const suffix = ` (${number})`;
			name = own.slice(0, LONGEST_NAME - suffix.length) + suffix;
		}
		used.add(name.toLowerCase());
		return name;
	});
}

function cleaned(fileName: string): string {
	const own = fileName.replace(/^.*\//, '').replace(/\.csv$/i, '');
	const name = withoutCpr(own)
		.replace(/[[\]:*?/\\]/g, '_')
		.trim()
		.slice(0, LONGEST_NAME)
		// Half a character at the cut, and what no sheet's name may begin and end with.
		.replace(/\p{C}/gu, '')
		.replace(/^'+|'+$/g, '');
	return name === '' ? '_' : name;
}
