import type Database from 'better-sqlite3';
import type { FamilyRecord } from '#lib/trial/records.ts';
import { rowsByFamily } from './family-files.ts';
import type { RowTable, RowTables } from './row-tables.ts';

/** Families read with one statement a table. */
const FAMILIES_AT_A_TIME = 50;

/** The rows of one table that some families have, and those families. */
export interface TableRows<T extends RowTable> {
	readonly families: ReadonlyMap<number, FamilyRecord>;
	readonly rows: readonly RowTables[T][];
}

/** One table of a delivery, some families at a time in the order that is given: it need not fit in memory. */
export function* tableRows<T extends RowTable>(
	sqlite: Database.Database,
	table: T,
	delivery: number,
	families: readonly number[]
): Generator<TableRows<T>> {
	const read = rowsByFamily(sqlite, table, delivery);
	const readFamilies = rowsByFamily(sqlite, 'familier', delivery);
	for (let from = 0; from < families.length; from += FAMILIES_AT_A_TIME) {
		const keys = families.slice(from, from + FAMILIES_AT_A_TIME);
		const asked = JSON.stringify(keys);
		const found = read(asked);
		const records = readFamilies(asked)
			.values()
			.flatMap((rows) => rows.map((row) => [row.family, row] as const));
		yield { families: new Map(records), rows: keys.flatMap((key) => found.get(key) ?? []) };
	}
}
