import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isNumeric } from '#lib/export/package/field-width.ts';
import { packageTables, pathOf } from '#lib/export/package/tables.ts';
import { dayOfIso } from '#lib/trial/day.ts';
import { tableNames } from '#lib/trial/delivery-schema.ts';
import { temporaryFolder } from '../../../../tests/support/command-line.ts';
import { cost, familyFile, person, plan, service } from '../../../../tests/support/family-file.ts';
import { migrations } from '../../../../tests/support/receive.ts';
import { sheetXml } from '../../../../tests/support/workbook-parts.ts';
import { storeDelivery } from '../../../../tests/replicate/store-delivery.ts';
import { openDelivery } from '../delivery/open-delivery.ts';
import { openTemporaryStore } from '../store/open-store.ts';
import { exportPackage } from './export-package.ts';

describe('the workbook of a package', () => {
	const store = openTemporaryStore(migrations);
	const file = join(temporaryFolder(), 'tables.xlsx');
	const texts = new Map<string, string>();
	let sheets: ReadonlyMap<string, string> = new Map();

	beforeAll(async () => {
		const family = familyFile({
			persons: [person()],
			services: [service(-10, 5)],
			plans: [plan('lab27', -1, null)],
			costs: [cost(-1, 1022.3)]
		});
		const cutoff = dayOfIso('2020-12-15');
		storeDelivery(store, { municipality: '320', cutoff, tables: new Set(tableNames), families: [family] });
		const asked = {
			actor: 'command-line',
			purpose: 'Æ & Ø',
			edition: null,
			approved: null,
			madeAt: '2021-01-01T00:00:00Z'
		} as const;
		const files = exportPackage(store, { ...asked, scripts: new Map() });
		if (files === null || !(Symbol.iterator in files)) throw new Error('no package');
		for (const { path, pieces } of files) {
			if (path.endsWith('.csv')) texts.set(path, [...pieces].join(''));
			if (!path.endsWith('.xlsx')) continue;
			const workbook = Buffer.concat([...pieces].map((piece) => Buffer.from(piece)));
			writeFileSync(file, workbook);
			sheets = await sheetXml(workbook);
		}
	});

	afterAll(() => {
		store.close();
	});

	test('says first what it is, and has the codebook and a sheet for each table, each with its head frozen', () => {
		expect([...sheets.keys()]).toEqual(['om', 'kodebog', 'koder', ...packageTables.map(({ name }) => name)]);
		expect(sheets.get('om')).toContain('Formål: Æ &amp; Ø');
		for (const [name, xml] of sheets) expect(xml, name).toContain('<pane ySplit="1"');
	});

	// Read by what reads the municipalities' workbooks, which shares no code with what writes this one.
	test('has the rows of the CSV files, numbers as numbers and texts as texts', async () => {
		const source = await openDelivery(file);
		if (!('files' in source)) throw new Error(source.code);
		const read = new Map<string, unknown[][]>();
		for (const sheet of source.files) {
			const all: unknown[][] = [];
			await sheet.rows((some) => all.push(...some.map((row) => [...row])));
			read.set(sheet.tableName, all);
		}
		const tables = packageTables.filter(({ name }) => read.has(name));
		expect(tables.length).toBeGreaterThan(5);
		for (const table of tables) {
			const csv = Papa.parse<string[]>((texts.get(pathOf(table)) ?? '').trimEnd()).data.slice(1);
			const numeric = table.fields.map(isNumeric);
			const expected = csv.map((row) => row.map((cell, at) => (cell !== '' && numeric[at] ? Number(cell) : cell)));
			const cells = read.get(table.name)?.map((row) => table.fields.map((_, at) => row[at] ?? ''));
			expect(cells, table.name).toEqual(expected);
		}
	});
});
