import type Database from 'better-sqlite3';
import { prepared } from './prepared.ts';
import { layouts, type RowTable, type RowTables } from './row-tables.ts';

/** Rows in one INSERT: more gains nothing, fewer is slower. */
const ROWS_A_STATEMENT = 50;

/** Takes the rows of one table of a delivery. `finish` writes what is left. */
export interface Appender<T extends RowTable> {
	append(record: RowTables[T]): void;
	finish(): void;
}

type SqlValue = string | number | null;

/** Writes a table's records, many to a statement. */
export function appendRows<T extends RowTable>(sqlite: Database.Database, table: T, delivery: number): Appender<T> {
	const { sqlTable, fields, booleans } = layouts[table];
	const columns = ['delivery', 'family', 'row', ...fields.map(([, column]) => column)];
	const one = `(${columns.map(() => '?').join(', ')})`;
	const insert = (rows: number) =>
		`INSERT INTO ${sqlTable} (${columns.join(', ')}) VALUES ${Array(rows).fill(one).join(', ')}`;
	const insertMany = prepared<[SqlValue[]]>(sqlite, insert(ROWS_A_STATEMENT));
	const insertOne = prepared<[SqlValue[]]>(sqlite, insert(1));
	const names = fields.map(([field]) => field);
	const isBoolean = names.map((name) => booleans?.includes(name) ?? false);
	// Written over for every statement: a new list for each would be most of what a delivery leaves behind.
	const values = new Array<SqlValue>(ROWS_A_STATEMENT * columns.length).fill(null);
	let next = 0;

	return {
		append(record) {
			const fieldsOf = record as unknown as Record<string, SqlValue | boolean>;
			values[next] = delivery;
			values[next + 1] = record.family;
			values[next + 2] = record.row;
			next += 3;
			for (let at = 0; at < names.length; at += 1) {
				const value = fieldsOf[names[at] ?? ''] ?? null;
				values[next] = isBoolean[at] ? Number(value) : (value as SqlValue);
				next += 1;
			}
			if (next < values.length) return;
			insertMany.run(values);
			next = 0;
		},
		finish() {
			for (let from = 0; from < next; from += columns.length) {
				insertOne.run(values.slice(from, from + columns.length));
			}
			next = 0;
		}
	};
}

/** Takes back rows that repeat another: they are counted once. */
export function removeRow(
	sqlite: Database.Database,
	table: RowTable,
	delivery: number,
	family: number,
	row: number
): void {
	sqlite
		.prepare(`DELETE FROM ${layouts[table].sqlTable} WHERE delivery = ? AND family = ? AND row = ?`)
		.run(delivery, family, row);
}
