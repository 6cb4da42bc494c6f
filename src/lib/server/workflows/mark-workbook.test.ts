import { expect, test } from 'vitest';
import { tableNames } from '#lib/trial/delivery-schema.ts';
import { sheetXml } from '../../../../tests/support/workbook-parts.ts';
import type { DeliveredFile, DeliverySource } from '../delivery/delivery-source.ts';
import { MOST_CELLS, MOST_COLUMNS } from './marking/mark-limits.ts';
import { markWorkbook } from './mark-workbook.ts';

/** A file of so many rows of empty cells, as wide as a sheet is shown. */
const fileOf = (name: string, rows: number): DeliveredFile => ({
	name: `${name}.csv`,
	tableName: name,
	header: [],
	hasSlash: false,
	hasDecimalMark: false,
	sheet: null,
	rows(take) {
		const empty = Array.from({ length: MOST_COLUMNS }, () => '');
		take(
			Array.from({ length: rows }, () => empty),
			2
		);
		return Promise.resolve([]);
	}
});

const sourceOf = (files: readonly DeliveredFile[]): DeliverySource => ({
	name: 'faxe',
	isWorkbook: false,
	files,
	ignored: [],
	unreadable: [],
	sha256: '',
	otherTexts: []
});

test('the whole tables share what room there is', async () => {
	const rows = Math.ceil((0.6 * MOST_CELLS) / MOST_COLUMNS);
	const sheets = await sheetXml(
		await markWorkbook(sourceOf([fileOf('a', rows), fileOf('b', rows), fileOf('c', 9)]), [], 'da')
	);
	const rowsIn = (name: string) => sheets.get(name)?.match(/<row /g)?.length;
	expect([rowsIn('a'), rowsIn('b'), rowsIn('c')]).toEqual([rows + 1, 1, 10]);
	expect(sheets.get('oversigt')).toContain('<row ');
});

test('the tables of a folder stand in their own order, what is no table after them', async () => {
	const files = ['noget', ...tableNames.toSorted()].map((name) => fileOf(name, 0));
	const sheets = await sheetXml(await markWorkbook(sourceOf(files), [], 'da'));
	expect([...sheets.keys()]).toEqual(['oversigt', ...tableNames, 'noget', 'kodelister']);
});
