import type { Code } from '#lib/trial/code-lists.ts';
import { deliverySchema } from '#lib/trial/delivery-schema.ts';

/** A code list under the name that people know it by: the column it belongs to. */
export interface NamedCodeList {
	readonly column: string;
	/** The table, where a column of the same name in another table has other codes. */
	readonly table: string | null;
	readonly codes: readonly Code[];
}

/** Every code list of the schema once, under the first column that uses it, in the order of the tables. */
export const namedCodeLists: readonly NamedCodeList[] = findLists();

/** The list with these codes. Throws where the schema has no such list. */
export function namedListOf(codes: readonly Code[]): NamedCodeList {
	const list = namedCodeLists.find((candidate) => candidate.codes === codes);
	if (!list) throw new RangeError('no column of the schema has these codes');
	return list;
}

function findLists(): NamedCodeList[] {
	const lists: NamedCodeList[] = [];
	for (const { name: table, columns } of deliverySchema) {
		for (const { name: column, cell } of columns) {
			if (!('codes' in cell) || lists.some(({ codes }) => codes === cell.codes)) continue;
			const isNameTaken = lists.some((list) => list.column === column);
			lists.push({ column, table: isNameTaken ? table : null, codes: cell.codes });
		}
	}
	return lists;
}
