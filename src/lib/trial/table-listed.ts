import type { PublicTable } from './public-tables.ts';

/** The formats of a table's files in the order in which they are offered, and how the address of each ends. */
export const tableFormats = { csv: 'csv', danishCsv: 'danish.csv', xlsx: 'xlsx', json: 'json' } as const;

export type TableFormat = keyof typeof tableFormats;

/** A public table as the list of an edition's tables tells of it. */
export interface TableListed {
	readonly table: PublicTable;
	readonly rows: number;
	readonly shown: number;
	readonly hidden: number;
	readonly notEstimable: number;
}
