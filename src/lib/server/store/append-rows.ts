import type Database from 'better-sqlite3';
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
		sqlite.prepare(`INSERT INTO ${sqlTable} (${columns.join(', ')}) VALUES ${Array(rows).fill(one).join(', ')}`);
	const insertMany = insert(ROWS_A_STATEMENT);
	const names = fields.map(([field]) => field);
	const isBoolean = names.map((name) => booleans?.includes(name) ?? false);
	let values: SqlValue[] = [];
	let waiting = 0;

	return {
		append(record) {
			const fieldsOf = record as unknown as Record<string, SqlValue | boolean>;
			values.push(delivery, record.family, record.row);
			for (const [at, name] of names.entries()) {
				const value = fieldsOf[name] ?? null;
				values.push(isBoolean[at] ? Number(value) : (value as SqlValue));
			}
			waiting += 1;
			if (waiting < ROWS_A_STATEMENT) return;
			insertMany.run(values);
			values = [];
			waiting = 0;
		},
		finish() {
			if (waiting > 0) insert(waiting).run(values);
			values = [];
			waiting = 0;
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
