import { tableNames, type TableName } from '#lib/trial/delivery-schema.ts';
import { differenceCodes } from '#lib/trial/difference.ts';
import type {
	ListChoice,
	ListedCode,
	ListedGroup,
	ListedItem,
	ShownGroup,
	ShownList
} from '#lib/trial/listed-items.ts';
import { problemSeverities } from '#lib/trial/problem.ts';
import type { ItemList } from './item-list.ts';

/** Lines of each code where all codes are shown. */
const FIRST_ITEMS = 5;

/** Lines on a page of one code. */
const ITEMS_A_PAGE = 100;

/** What the address of a page asks for; what makes no sense is left out. */
export function listChoice(asked: URLSearchParams): ListChoice {
	const codes = [...Object.keys(problemSeverities), ...differenceCodes] as ListedCode[];
	const page = Number(asked.get('page') ?? 1);
	return {
		table: tableNames.find((name) => name === asked.get('table')) ?? null,
		code: codes.find((code) => code === asked.get('rule')) ?? null,
		page: Number.isInteger(page) && page > 0 ? page : 1
	};
}

/** What a page shows of a list: the first lines of every code, or one page of the lines of one code. */
export async function showList(list: ItemList, choice: ListChoice): Promise<ShownList> {
	const chosen = list.groups.filter(
		({ code, table }) =>
			(choice.table === null || table === choice.table) && (choice.code === null || code === choice.code)
	);
	const byCode = [...Map.groupBy(chosen, ({ code }) => code)];
	const perCode = choice.code === null ? FIRST_ITEMS : ITEMS_A_PAGE;
	const count = chosen.reduce((sum, group) => sum + group.count, 0);
	const pages = choice.code === null ? 1 : Math.max(1, Math.ceil(count / ITEMS_A_PAGE));
	const page = choice.code === null ? 1 : Math.min(choice.page, pages);
	const groups: ShownGroup[] = [];
	for (const [code, parts] of byCode) {
		const items = await readParts(list, parts, (page - 1) * perCode, perCode);
		groups.push({ code, count: parts.reduce((sum, part) => sum + part.count, 0), items });
	}
	return { tables: tablesOf(list.groups), choice: { ...choice, page }, groups, pages };
}

/** How many problems each table has; what merely differs from the delivery before is none. */
function tablesOf(groups: readonly ListedGroup[]): { table: TableName | null; count: number }[] {
	const problems = groups.filter(({ code }) => code in problemSeverities);
	return [...Map.groupBy(problems, ({ table }) => table)]
		.map(([table, parts]) => ({ table, count: parts.reduce((sum, { count }) => sum + count, 0) }))
		.toSorted((a, b) => place(a.table) - place(b.table));
}

const place = (table: TableName | null) => (table === null ? -1 : tableNames.indexOf(table));

/** Some lines of groups that may stand apart in the list, counted as if they stood together. */
async function readParts(
	list: ItemList,
	parts: readonly ListedGroup[],
	from: number,
	count: number
): Promise<readonly ListedItem[]> {
	const items: ListedItem[] = [];
	let passed = 0;
	for (const part of parts) {
		const skipped = Math.max(0, from - passed);
		passed += part.count;
		const wanted = Math.min(part.count - skipped, count - items.length);
		if (wanted > 0) items.push(...(await list.read(part.first + skipped, wanted)));
	}
	return items;
}
