import { measureOf } from '#lib/trial/measure-page.ts';
import type { PublicTable } from '#lib/trial/public-tables.ts';
import type { Words } from './words.ts';

/** What a public table is called: as the measure that it holds, or as what its views have in common. */
export function tableName({ t }: Words, table: PublicTable): string {
	const names: Readonly<Partial<Record<PublicTable, string>>> = t.tables.names;
	const measure = measureOf(table);
	return names[table] ?? (measure === null ? table : t.overview.measures[measure]);
}
