import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { noForm, writeWorkbook } from '#lib/export/workbook/write-workbook.ts';
import type { Language } from '#lib/i18n/languages.ts';
import type { DeliveredCell, DeliverySource } from '#lib/server/delivery/delivery-source.ts';
import { openDelivery } from '#lib/server/delivery/open-delivery.ts';
import { markWorkbook } from '#lib/server/workflows/mark-workbook.ts';
import { markedCell } from '#lib/server/workflows/marking/marked-cell.ts';
import type { Receipt } from '#lib/server/workflows/receive-delivery.ts';
import { temporaryFolder } from '../support/command-line.ts';
import { checkFolder } from '../support/receive.ts';
import { soundDelivery, writeDelivery, type TextTables } from '../support/sound-delivery.ts';
import { sheetsOf, workbookOf } from '../support/workbook.ts';
import { sheetXml, workbookParts } from '../support/workbook-parts.ts';

interface Marked {
	readonly workbook: Buffer;
	readonly path: string;
	readonly receipt: Receipt;
}

async function opened(path: string): Promise<DeliverySource> {
	const source = await openDelivery(path);
	if (!('files' in source)) throw new Error(source.code);
	return source;
}

/** Checks what is handed in and marks it, as the page does. */
async function marked(path: string, language: Language = 'da'): Promise<Marked> {
	const receipt = await checkFolder(path);
	const workbook = await markWorkbook(await opened(path), receipt.problems, language);
	const file = join(temporaryFolder(), 'gennemgang.xlsx');
	writeFileSync(file, workbook);
	return { workbook, path: file, receipt };
}

function changed(change: (tables: TextTables) => void): string {
	const tables = soundDelivery();
	change(tables);
	return writeDelivery(join(temporaryFolder(), 'faxe'), tables);
}

/** Every row of a sheet, the header first. */
async function rowsOf(path: string, table: string): Promise<(readonly DeliveredCell[])[]> {
	const file = (await opened(path)).files.find(({ tableName }) => tableName === table);
	const rows: (readonly DeliveredCell[])[] = [file?.header ?? []];
	await file?.rows((some) => rows.push(...some));
	return rows;
}

/** The workbook as a spreadsheet saves it again, every sheet and explanation in it, after its cells were changed. */
async function saved(path: string, change: (cell: DeliveredCell) => DeliveredCell): Promise<string> {
	const sheets = (await opened(path)).files.map(async (file) => {
		const { name, header } = file;
		const rows: (readonly DeliveredCell[])[] = [header ?? []];
		await file.rows((some) => rows.push(...some));
		const cells = rows.map((row) => row.map((cell) => markedCell(change(cell), null, {})));
		return { name, rows: cells, widths: [], frozenRows: 1, form: noForm };
	});
	const again = join(temporaryFolder(), 'rettet.xlsx');
	writeFileSync(again, await writeWorkbook(await Promise.all(sheets)));
	return again;
}

const placesOf = ({ problems }: Receipt) => problems.map(({ code, table, row, column }) => [code, table, row, column]);

const faulty = (tables: TextTables) => {
	tables.familier[1]?.splice(1, 1, 'indsat');
	tables.familier[2]?.splice(2, 1, '31-02-2018');
	tables.personer.push(['2e5', 'f1', 'barn', '06-12-2018'], ['0012', 'f9', 'voksen', '=1+1']);
	tables.planer.push(['f1', 'p1', '+plan', '2018-01-01', '2017-01-01']);
	tables.udgifter.push(['f1', '2017-06', '@sundhed', 'kommune', '-12,345']);
};

describe('a marked workbook', () => {
	test('has the sheets and values of the delivery, each row in its place', async () => {
		const path = changed(faulty);
		const { path: back } = await marked(path);
		for (const file of (await opened(path)).files) {
			const { tableName, header } = file;
			const own: (readonly DeliveredCell[])[] = [];
			await file.rows((some) => own.push(...some));
			const [head = [], ...others] = await rowsOf(back, tableName);
			const width = header?.length ?? 0;
			expect(head.slice(0, width)).toEqual(header);
			// A file ends with a line end, which papaparse gives as a row with nothing in it.
			const filled = own.filter((row) => row.length > 1);
			expect(others.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''))).toEqual(filled);
		}
	});

	test('says beside the row what is wrong, and nothing beside a sound row', async () => {
		const { path } = await marked(changed(faulty));
		const rows = await rowsOf(path, 'personer');
		expect(rows.map((row) => row[4] ?? '')).toEqual([
			'_fejl',
			'',
			'',
			'',
			expect.stringMatching(/^FEJL i person_id: .*\nFEJL i aldersgruppe: /) as string,
			expect.stringMatching(/^FEJL i person_id: .*\nFEJL i aldersgruppe: .*\nFEJL i familie_id: /) as string
		]);
		expect((await rowsOf((await marked(changed(faulty), 'en')).path, 'personer'))[4]?.[4]).toMatch(
			/^ERROR in person_id: /
		);
	});

	test('marks exactly the cells that are wrong', async () => {
		const { workbook } = await marked(changed(faulty));
		const plain = await marked(changed(() => undefined));
		const xml = (await sheetXml(workbook)).get('personer') ?? '';
		const styleOf = (cell: string) => new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(xml)?.[1];
		const text = styleOf('A2');
		expect([styleOf('B2'), styleOf('C4'), styleOf('D3')]).toEqual([text, text, text]);
		const wrong = styleOf('A5');
		expect([styleOf('D5'), styleOf('A6'), styleOf('B6'), styleOf('D6')]).toEqual([wrong, wrong, wrong, wrong]);
		expect([text, styleOf('B5'), styleOf('C6')]).not.toContain(wrong);
		expect(xml).not.toContain('r="E2"');
		expect((await sheetXml(plain.workbook)).get('personer')).not.toContain('E1');
	});

	test('tells a warning from an error', async () => {
		const early = ['f1', 'p1', 'lab27', '1999-01-01', ''];
		const { path: sound } = await marked(changed((tables) => tables.planer.push(early)));
		expect((await rowsOf(sound, 'planer'))[3]?.[5]).toMatch(/^ADVARSEL i startdato: /);
		expect((await checkFolder(sound)).outcome).toBe('sound');

		const { workbook } = await marked(
			changed((tables) => {
				tables.planer.push(early);
				tables.udgifter[1]?.splice(2, 1, 'sundhet');
			})
		);
		const sheets = await sheetXml(workbook);
		const warning = /<c r="D4" s="(\d+)"/.exec(sheets.get('planer') ?? '')?.[1];
		const error = /<c r="C2" s="(\d+)"/.exec(sheets.get('udgifter') ?? '')?.[1];
		expect(warning).toBeDefined();
		expect(error).not.toBe(warning);
	});

	test('begins with an overview: every check once, with its count, rows and what to do', async () => {
		const { workbook, receipt } = await marked(changed(faulty));
		const parts = await workbookParts(workbook);
		expect([...(await sheetXml(workbook)).keys()][0]).toBe('oversigt');
		const texts = [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(
			([, text]) => text
		);
		for (const { code } of receipt.problems) expect(texts).toContain(code);
		expect(texts).toContain('Gennemgang af faxe');
		expect(texts).toContain('Fejl: 9. Advarsler: 0.');
	});
});

test('a workbook keeps its numbers, days and empty rows, its sheets in their own order', async () => {
	const tables = soundDelivery();
	tables.personer.splice(2, 0, []);
	tables.personer[4]?.splice(3, 1, '18_92');
	const [head = []] = tables.leverance;
	const sheets = [...sheetsOf(tables).filter(({ name }) => name !== 'leverance')];
	// 2020-12-31 as spreadsheets count days.
	const workbook = workbookOf({
		sheets: [...sheets, { name: 'leverance', rows: [head, [1, 320, { serial: 44_196 }]] }]
	});
	const path = join(temporaryFolder(), 'faxe.xlsx');
	writeFileSync(path, workbook);
	const { path: back, receipt, workbook: written } = await marked(path);
	expect(placesOf(receipt)).toEqual([['unknown-code', 'personer', 5, 'aldersgruppe']]);
	expect((await rowsOf(back, 'leverance'))[1]).toEqual([1, 320, { day: '2020-12-31' }]);
	const names = [...sheets.map(({ name }) => name), 'leverance'];
	expect([...(await sheetXml(written)).keys()]).toEqual(['oversigt', ...names, 'kodelister']);
	expect(placesOf(await checkFolder(back))).toEqual(placesOf(receipt));
});

describe('handed in again', () => {
	test('as it is, it has the same problems in the same places', async () => {
		const { path, receipt } = await marked(changed(faulty));
		expect(placesOf(await checkFolder(path))).toEqual(placesOf(receipt));
	});

	test('mended, it is sound: what explained it is no data', async () => {
		const { path, receipt } = await marked(changed((tables) => tables.kontakter[2]?.splice(0, 1, 'f3')));
		expect(placesOf(receipt)).toEqual([['unknown-family', 'kontakter', 3, 'familie_id']]);
		const again = await checkFolder(await saved(path, (cell) => (cell === 'f3' ? 'f2' : cell)));
		expect(again).toMatchObject({ outcome: 'sound', problems: [] });
	});

	test('marked twice, it explains only what is wrong now', async () => {
		const once = await marked(changed(faulty));
		const twice = await marked(once.path);
		expect(await rowsOf(twice.path, 'personer')).toEqual(await rowsOf(once.path, 'personer'));
		expect([...(await sheetXml(twice.workbook)).keys()]).toEqual([...(await sheetXml(once.workbook)).keys()]);
	});
});

describe('what is never written', () => {
	const cpr = '010185-1234';

	test('a CPR number: not in a cell, a heading, a column that is none, a name', async () => {
		const tables = soundDelivery();
		tables.personer[1]?.splice(0, 1, cpr);
		tables.planer[0]?.push(cpr);
		tables.kontakter[1]?.push('0101851234');
		const folder = writeDelivery(join(temporaryFolder(), cpr), tables);
		writeFileSync(join(folder, `${cpr}.csv`), `a;${cpr}\r\n${cpr};b\r\n`);
		const { workbook, receipt } = await marked(folder);
		expect(receipt.problems.filter(({ code }) => code === 'cpr-like-value').length).toBeGreaterThan(3);
		for (const part of (await workbookParts(workbook)).values()) expect(part).not.toMatch(/010185-?1234/);
		expect([...(await sheetXml(workbook)).keys()]).toContain('…');
	});

	test('a formula', async () => {
		const { workbook } = await marked(changed(faulty));
		for (const [name, xml] of await sheetXml(workbook)) expect(`${name} ${xml}`).not.toMatch(/<f[ >]/);
		const { path } = await marked(changed(faulty));
		expect((await rowsOf(path, 'personer'))[5]?.[3]).toBe('=1+1');
	});
});

test('a header that is wrong is marked where it is wrong, and a missing column is told in the overview', async () => {
	const path = changed((tables) => tables.kontakter[0]?.splice(1, 1, 'kontaktpersonid'));
	const { workbook, receipt } = await marked(path);
	expect(placesOf(receipt)).toEqual([
		['unknown-column', 'kontakter', 1, 'kontaktpersonid'],
		['missing-column', 'kontakter', 1, 'kontaktperson_id']
	]);
	const xml = (await sheetXml(workbook)).get('kontakter') ?? '';
	const styles = [...xml.matchAll(/<c r="[A-F]1" s="(\d+)"/g)].map(([, style]) => style);
	expect(styles[1]).not.toBe(styles[0]);
	expect([styles[2], styles[3], styles[4]]).toEqual([styles[0], styles[0], styles[0]]);
	expect((await workbookParts(workbook)).get('xl/sharedStrings.xml')).toContain('Kolonnen »kontaktperson_id« mangler');
});

test('a table too large to be shown has its faulty rows with their numbers, and cannot be handed in', async () => {
	const sound = Array.from({ length: 50_100 }, (_, at) => ['f1', '2017-06', 'sundhed', 'kommune', `${at},50`]);
	const path = changed((tables) => {
		tables.udgifter.push(...sound, ['f1', '2017-06', 'sundhet', 'kommune', '1,50']);
	});
	const lastRow = 24 + 1 + sound.length + 1;
	const { path: back, receipt } = await marked(path);
	expect(receipt.problems.filter(({ code }) => code === 'unknown-code')).toMatchObject([{ row: lastRow }]);
	const rows = await rowsOf(back, 'udgifter');
	expect(rows[0]?.slice(0, 2)).toEqual(['_raekke', 'familie_id']);
	expect(rows.length).toBeGreaterThan(1);
	expect(rows.filter((row) => (row[6] ?? '') === '')).toEqual([]);
	expect(rows.map(([row]) => row)).toContain(lastRow);
	expect(placesOf(await checkFolder(back))).toContainEqual(['unknown-column', 'udgifter', 1, '_raekke']);
	expect(
		(await workbookParts(await markWorkbook(await opened(path), receipt.problems, 'da'))).get('xl/sharedStrings.xml')
	).toContain('Arket udgifter er for stort til at stå her');
});
