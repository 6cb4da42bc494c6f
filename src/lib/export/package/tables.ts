import { analysisTable } from './analysis-table.ts';
import { estimateTables } from './estimate-tables.ts';
import type { PackageTable } from './field.ts';
import { datedRowTables, rowTables } from './row-tables.ts';
import { settledTables } from './settled-tables.ts';

/** Every table of the package, in the order in which it is written. */
export const packageTables: readonly PackageTable[] = [
	...rowTables,
	...settledTables,
	analysisTable,
	...estimateTables
];

/** The same, where rows have their calendar dates besides. */
export const datedTables: readonly PackageTable[] = [...datedRowTables, ...packageTables.slice(rowTables.length)];

/** Where a table lies in the package. */
export function pathOf({ folder, name }: PackageTable): string {
	return `${folder}/${name}.csv`;
}
