import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ListedItem } from '#lib/trial/listed-items.ts';
import { tableNames } from '#lib/trial/delivery-schema.ts';
import { temporaryFolder } from '../../../../tests/support/command-line.ts';
import { itemFile, writeItemFile } from './item-file.ts';
import { inListOrder } from './item-list.ts';
import { listChoice, showList } from './show-list.ts';

const item = (code: ListedItem['code'], table: ListedItem['table'], row: number | null, file = 'æ'): ListedItem =>
	({ code, table, row, file, column: null, parameters: {} }) as ListedItem;

const listOf = (items: readonly ListedItem[]) => {
	const folder = temporaryFolder();
	return itemFile(folder, writeItemFile(folder, items));
};
const anyItem = fc
	.record({
		code: fc.constantFrom<ListedItem['code']>('bad-date', 'unknown-code', 'row-twice', 'family-gone', 'family-new'),
		table: fc.constantFrom(null, ...tableNames),
		row: fc.option(fc.nat(50)),
		file: fc.string({ unit: 'grapheme' })
	})
	.map(({ code, table, row, file }) => item(code, table, row, file));

describe('a list on disk', () => {
	test('any part of it reads as it was written', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(anyItem, { maxLength: 40 }), fc.nat(45), fc.nat(45), async (items, first, count) => {
				expect(await listOf(items).read(first, count)).toEqual(inListOrder(items).slice(first, first + count));
			}),
			{ numRuns: 50 }
		);
	});

	test('errors come before warnings before what merely differs, then tables, then rows', () => {
		const ordered = [
			item('unknown-table', null, null),
			item('bad-date', 'familier', 3),
			item('bad-date', 'ydelser', 2),
			item('bad-date', 'ydelser', 9),
			item('row-twice', 'familier', 1),
			item('family-gone', 'familier', null),
			item('family-new', 'familier', 1)
		];
		expect(inListOrder(ordered.toReversed())).toEqual(ordered);
	});
});

describe('what a page shows of a list', () => {
	const rows = (from: number, count: number) => Array.from({ length: count }, (_, at) => from + at);
	const list = listOf([
		...rows(2, 7).map((row) => item('bad-date', 'familier', row)),
		...rows(2, 230).map((row) => item('bad-date', 'ydelser', row)),
		item('row-twice', 'udgifter', 2),
		item('family-new', 'familier', 9)
	]);
	const shown = (query: string) => showList(list, listChoice(new URLSearchParams(query)));

	test('is the first five of every code, with how many there are, and what each table has', async () => {
		const { groups, tables, pages } = await shown('');
		expect(groups.map(({ code, count, items }) => [code, count, items.length])).toEqual([
			['bad-date', 237, 5],
			['row-twice', 1, 1],
			['family-new', 1, 1]
		]);
		expect(tables).toEqual([
			{ table: 'familier', count: 7 },
			{ table: 'ydelser', count: 230 },
			{ table: 'udgifter', count: 1 }
		]);
		expect(pages).toBe(1);
	});

	test('is one table where it is asked for', async () => {
		const { groups } = await shown('table=ydelser');
		expect(groups.map(({ code, count }) => [code, count])).toEqual([['bad-date', 230]]);
		expect(groups[0]?.items.map(({ row }) => row)).toEqual(rows(2, 5));
	});

	test('is a hundred lines of one code, across its tables, page by page to the last', async () => {
		const pages = await Promise.all(['1', '2', '3'].map((page) => shown(`rule=bad-date&page=${page}`)));
		expect(pages.map(({ groups }) => groups[0]?.items.length)).toEqual([100, 100, 37]);
		expect(pages.flatMap(({ groups }) => groups[0]?.items.map(({ row }) => row))).toEqual([
			...rows(2, 7),
			...rows(2, 230)
		]);
		expect(pages[0]?.pages).toBe(3);
	});

	test.each(['rule=hvad', 'table=x', 'page=-1', 'page=1.5', 'page=x', 'rule=bad-date&page=99'])(
		'makes sense of %s',
		async (query) => {
			const { groups, choice, pages } = await shown(query);
			expect(groups.length).toBeGreaterThan(0);
			expect(choice.page).toBeLessThanOrEqual(pages);
		}
	);
});
