import { tableNames, tableSchema, type Column, type TableName } from '#lib/trial/delivery-schema.ts';
import type { Dialect } from './dialects.ts';
import type { Cell, Delivery } from './tables.ts';

/** The text of a cell: what kind of column it stands in decides how the municipality writes it. */
function cellText(cell: Cell | undefined, column: Column, dialect: Dialect): string {
	if (cell === null) return '';
	if (typeof cell === 'boolean') return dialect.yesNo(cell);
	if (typeof cell === 'string') return cell;
	if (cell === undefined) throw new TypeError(`no cell for ${column.name}`);
	switch (column.cell.type) {
		case 'date':
			return dialect.day(cell);
		case 'month':
			return dialect.month(cell);
		case 'amount':
			return dialect.amount(cell);
		default:
			return String(cell);
	}
}

/** One table as a CSV file. No cell needs quotes: codes, dates and numbers hold no delimiter. */
function tableText(name: TableName, rows: readonly Readonly<Record<string, Cell>>[], dialect: Dialect): string {
	const { columns } = tableSchema(name);
	const header = columns.map((column) => column.name);
	const lines = rows.map((row) => columns.map((column) => cellText(row[column.name], column, dialect)));
	return [header, ...lines].map((line) => line.join(dialect.delimiter) + dialect.lineEnd).join('');
}

/** The files of a delivery by name; a table that is not delivered has none. */
export function deliveryFiles(delivery: Delivery, dialect: Dialect): Map<string, Uint8Array> {
	const files = new Map<string, Uint8Array>();
	for (const name of tableNames) {
		const rows = delivery[name];
		if (rows) files.set(`${name}.csv`, dialect.encode(tableText(name, rows, dialect)));
	}
	return files;
}
