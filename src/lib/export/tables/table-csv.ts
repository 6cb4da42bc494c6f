import { csvLines, headLine, type Dialect } from '#lib/export/package/csv-lines.ts';
import type { Cell, PackageRow } from '#lib/export/package/field.ts';
import type { EditionTable } from './edition-table.ts';

/** A table as a CSV file. A text that a spreadsheet would take for a formula gets an apostrophe before it. */
export function tableCsv({ about, rows }: EditionTable, dialect: Dialect): string {
	return headLine(about, dialect) + csvLines(about, rows.map(withoutFormulas), dialect);
}

function withoutFormulas(row: PackageRow): PackageRow {
	return Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, withoutFormula(cell)]));
}

const withoutFormula = (cell: Cell): Cell =>
	typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
