import Papa from 'papaparse';

/** What a file begins with so that Excel reads it as UTF-8. */
export const byteOrderMark: Uint8Array = new TextEncoder().encode('\uFEFF');

/**
 * Rows of a CSV file that Danish Excel opens as it should: semicolons and Windows line ends. A cell that Excel would
 * take for a formula gets an apostrophe before it.
 */
export function csvRows(rows: readonly (readonly (string | number | null)[])[]): Uint8Array {
	const text = Papa.unparse(
		rows.map((row) => [...row]),
		format
	);
	return new TextEncoder().encode(`${text}\r\n`);
}

const format = { delimiter: ';', newline: '\r\n', escapeFormulae: /^[=+\-@\t\r]/ };
