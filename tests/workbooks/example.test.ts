import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyWorkbook, exampleWorkbook } from '#lib/export/workbook/delivery-workbook.ts';
import { languages } from '#lib/i18n/languages.ts';
import type { DeliveredCell } from '#lib/server/delivery/delivery-source.ts';
import { openDelivery } from '#lib/server/delivery/open-delivery.ts';
import { isoOfDay, isoOfMonth } from '#lib/trial/day.ts';
import example from '#seeds/example.json' with { type: 'json' };
import { temporaryFolder } from '../support/command-line.ts';
import { checkFolder } from '../support/receive.ts';

const written = (workbook: Buffer): string => {
	const path = join(temporaryFolder(), 'dataleverance.xlsx');
	writeFileSync(path, workbook);
	return path;
};

test.each(languages)('the filled example is a sound synthetic delivery of every table (%s)', async (language) => {
	const receipt = await checkFolder(written(await exampleWorkbook(language, example)));
	expect(receipt).toMatchObject({ outcome: 'sound', municipality: '316', synthetic: true, problems: [] });
	const rows = Object.entries(example).flatMap(([table, some]) =>
		table === 'leverance' ? [] : [{ table, rows: some.length }]
	);
	expect(receipt.rows).toEqual(rows);
	for (const table of rows) expect(table.rows).toBeGreaterThan(0);
});

test('days, months and kroner are in it as they are in the trial', async () => {
	const source = await openDelivery(written(await exampleWorkbook('da', example)));
	if (!('files' in source)) throw new Error(source.code);
	const rowsOf = async (table: string) => {
		const rows: (readonly DeliveredCell[])[] = [];
		await source.files.find(({ tableName }) => tableName === table)?.rows((some) => rows.push(...some));
		return rows;
	};
	expect(await rowsOf('udgifter')).toEqual(
		example.udgifter.map((row) => [row.familie_id, isoOfMonth(row.maaned), row.kategori, row.betaler, row.beloeb / 100])
	);
	expect((await rowsOf('kontakter')).map((row) => row[4])).toEqual(
		example.kontakter.map((row) => ({ day: isoOfDay(row.startdato) }))
	);
});

test('of the empty workbook nothing is wrong but that it is empty', async () => {
	const { problems } = await checkFolder(written(await emptyWorkbook('da')));
	expect(problems.map(({ code, table }) => [code, table])).toEqual([
		['not-one-delivery-row', 'leverance'],
		['no-families', 'familier']
	]);
});
