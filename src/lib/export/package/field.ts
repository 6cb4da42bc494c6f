import type { Code } from '#lib/trial/code-lists.ts';
import { tableSchema, type CellType, type TableName } from '#lib/trial/delivery-schema.ts';

/** What a value is counted in. */
export type Unit = 'day' | 'month' | 'krone';

/** How the values of a field are written. An identifier is this package's own; a date is ISO's, `2018-07-01`. */
export type FieldType = 'identifier' | 'code' | 'text' | 'integer' | 'number' | 'date';

/** One column of a table of the package. An empty cell says that nothing is stated. */
export interface PackageField {
	readonly name: string;
	readonly type: FieldType;
	readonly da: string;
	readonly en: string;
	readonly unit?: Unit;
	readonly codes?: readonly Code[];
	/** The column of the delivery that it is made from, as `table.column`. */
	readonly source?: string;
}

/** A column of another table of the package, whose values these are. */
export interface Reference {
	readonly field: string;
	readonly table: string;
}

/** One table of the package. */
export interface PackageTable {
	readonly name: string;
	/** Rows and what is settled; the estimates, a table for each of their lists; or what an edition shows everybody. */
	readonly folder: 'data' | 'estimates' | 'tables';
	readonly da: string;
	readonly en: string;
	readonly fields: readonly PackageField[];
	/** The fields that tell its rows apart; empty where rows may be equal. */
	readonly key: readonly string[];
	readonly references: readonly Reference[];
}

/** A cell as it is written: null is an empty one. */
export type Cell = string | number | null;

/** A row of a table: a cell for each of its fields. */
export type PackageRow = Readonly<Record<string, Cell>>;

export const yesOrNo: readonly Code[] = [
	{ code: 'ja', da: 'Ja', en: 'Yes' },
	{ code: 'nej', da: 'Nej', en: 'No' }
];

/** A column as it was delivered: its words and its codes are those of the delivery format. */
export function asDelivered(table: TableName, column: string): PackageField {
	const { name, cell, da, en } = columnOf(table, column);
	const source = `${table}.${column}`;
	if (cell.type === 'yes-no') return { name, type: 'code', codes: yesOrNo, da, en, source };
	if ('codes' in cell) return { name, type: 'code', codes: cell.codes, da, en, source };
	return { name, type: types[cell.type], da, en, source };
}

const types = {
	identifier: 'identifier',
	paragraph: 'text',
	integer: 'integer',
	amount: 'number',
	date: 'integer',
	month: 'integer'
} as const satisfies Partial<Record<CellType['type'], FieldType>>;

/** A date that was delivered, as days from the first day of the family's trial. */
export function daysFromStart(table: TableName, column: string, name: string): PackageField {
	const { da, en } = columnOf(table, column);
	return { ...inDays(name, `${da} (dage fra t0)`, `${en} (days from t0)`), source: `${table}.${column}` };
}

/** A date as it was delivered. */
export function dateAsDelivered(table: TableName, column: string): PackageField {
	const { name, da, en } = columnOf(table, column);
	return { name, type: 'date', da, en, source: `${table}.${column}` };
}

export function inDays(name: string, da: string, en: string): PackageField {
	return { name, type: 'integer', unit: 'day', da, en };
}

export function inMonths(name: string, da: string, en: string): PackageField {
	return { name, type: 'integer', unit: 'month', da, en };
}

function columnOf(table: TableName, column: string) {
	const found = tableSchema(table).columns.find(({ name }) => name === column);
	if (!found) throw new RangeError(`no such column: ${table}.${column}`);
	return found;
}
