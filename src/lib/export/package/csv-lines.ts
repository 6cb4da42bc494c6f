import type { Cell, PackageRow, PackageTable } from './field.ts';

/** How a CSV file is written. */
export interface Dialect {
	/** What the file begins with. */
	readonly opening: string;
	readonly delimiter: ',' | ';';
	readonly decimal: '.' | ',';
}

/** As RFC 4180 has it, and every program reads it. */
export const standard: Dialect = { opening: '', delimiter: ',', decimal: '.' };

/** As Danish Excel opens it: it knows UTF-8 by the byte order mark. */
export const danishExcel: Dialect = { opening: '\uFEFF', delimiter: ';', decimal: ',' };

/** The first line: the names of the fields. */
export function headLine({ fields }: PackageTable, dialect: Dialect): string {
	return (
		dialect.opening +
		line(
			fields.map(({ name }) => name),
			dialect
		)
	);
}

/** Rows as lines of a CSV file, their cells in the order of the fields. */
export function csvLines({ fields }: PackageTable, rows: readonly PackageRow[], dialect: Dialect): string {
	return rows
		.map((row) =>
			line(
				fields.map(({ name }) => row[name] ?? null),
				dialect
			)
		)
		.join('');
}

function line(cells: readonly Cell[], dialect: Dialect): string {
	return `${cells.map((cell) => written(cell, dialect)).join(dialect.delimiter)}\r\n`;
}

function written(cell: Cell, { decimal, delimiter }: Dialect): string {
	if (cell === null) return '';
	const text = typeof cell === 'number' ? String(cell).replace('.', decimal) : cell;
	// Quoted where it could be taken for more than one cell or line.
	return text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
