import type { ListedGroup, ListedItem } from '#lib/trial/listed-items.ts';
import { differenceCodes } from '#lib/trial/difference.ts';
import { tableNames } from '#lib/trial/delivery-schema.ts';
import { problemSeverities, type ProblemCode } from '#lib/trial/problem.ts';

/** Lines in the order of a list, with the groups that they make: what a page shows of is read from here. */
export interface ItemList {
	readonly groups: readonly ListedGroup[];
	/** The lines from one place on, fewer where the list ends. */
	read(first: number, count: number): Promise<readonly ListedItem[]>;
}

const codes = Object.keys(problemSeverities) as ProblemCode[];

/** Errors before warnings before what merely differs; then in the order of the handbook. */
const codesInOrder: readonly string[] = [
	...codes.filter((code) => problemSeverities[code] === 'error'),
	...codes.filter((code) => problemSeverities[code] === 'warning'),
	...differenceCodes
];
const placeOfCode = new Map(codesInOrder.map((code, at) => [code, at]));

/** The order of a list: by code, then by table, then by row. */
export function inListOrder(items: readonly ListedItem[]): ListedItem[] {
	const table = ({ table }: ListedItem) => (table === null ? -1 : tableNames.indexOf(table));
	const code = ({ code }: ListedItem) => placeOfCode.get(code) ?? 0;
	return items.toSorted((a, b) => code(a) - code(b) || table(a) - table(b) || (a.row ?? 0) - (b.row ?? 0));
}

/** Where each code begins in each table, of lines that stand in the order of a list. */
export function groupsOf(items: readonly ListedItem[]): ListedGroup[] {
	const groups: { code: ListedItem['code']; table: ListedItem['table']; first: number; count: number }[] = [];
	for (const [first, { code, table }] of items.entries()) {
		const last = groups.at(-1);
		if (last?.code === code && last.table === table) last.count += 1;
		else groups.push({ code, table, first, count: 1 });
	}
	return groups;
}
