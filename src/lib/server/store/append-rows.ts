import type Database from 'better-sqlite3';
import type { Key } from '#lib/trial/records.ts';
import { prepared } from './prepared.ts';
import { fieldsOf, type RowBatch } from './row-batch.ts';
import { identifierFields, layouts, type RowTable } from './row-tables.ts';

/** Rows in one INSERT: more gains nothing, fewer is slower. */
const ROWS_A_STATEMENT = 50;

/** Takes the rows of a delivery, table after table. `finish` writes what is left. */
export interface Appender {
	append(batch: RowBatch): void;
	finish(): void;
}

type SqlValue = string | number | null;

/** Writes a delivery's rows, many to a statement. `keys`: the product's own number for each of the delivery's. */
export function appendRows(sqlite: Database.Database, delivery: number, keys: readonly Key[]): Appender {
	let current: TableAppender | null = null;
	return {
		append(batch) {
			if (current?.table !== batch.table) {
				current?.finish();
				current = appendTo(sqlite, batch.table, delivery, keys);
			}
			current.append(batch);
		},
		finish() {
			current?.finish();
			current = null;
		}
	};
}

interface TableAppender extends Appender {
	readonly table: RowTable;
}

function appendTo(sqlite: Database.Database, table: RowTable, delivery: number, keys: readonly Key[]): TableAppender {
	const { sqlTable, fields } = layouts[table];
	const columns = ['delivery', 'family', 'row', ...fields.map(([, column]) => column)];
	const one = `(${columns.map(() => '?').join(', ')})`;
	const insert = (rows: number) =>
		`INSERT INTO ${sqlTable} (${columns.join(', ')}) VALUES ${Array(rows).fill(one).join(', ')}`;
	const insertMany = prepared<[SqlValue[]]>(sqlite, insert(ROWS_A_STATEMENT));
	const insertOne = prepared<[SqlValue[]]>(sqlite, insert(1));
	const isIdentifier = fieldsOf(table).map((field) => identifierFields.has(field));
	const width = isIdentifier.length;
	// Written over for every statement: a new list for each would be most of what a delivery leaves behind.
	const values = new Array<SqlValue>(ROWS_A_STATEMENT * columns.length).fill(null);
	let next = 0;

	return {
		table,
		append({ values: given, texts }) {
			for (let from = 0; from < given.length; from += width) {
				values[next] = delivery;
				next += 1;
				for (let at = 0; at < width; at += 1) {
					const value = given[from + at] ?? NaN;
					const ofColumn = isIdentifier[at] ? keys : texts[at];
					values[next] = Number.isNaN(value) ? null : ofColumn?.length ? (ofColumn[value] ?? null) : value;
					next += 1;
				}
				if (next < values.length) continue;
				insertMany.run(values);
				next = 0;
			}
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
