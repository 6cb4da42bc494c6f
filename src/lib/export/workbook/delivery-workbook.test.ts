import { describe, expect, test } from 'vitest';
import { languages } from '#lib/i18n/languages.ts';
import { deliverySchema } from '#lib/trial/delivery-schema.ts';
import { EXPLANATION_SHEETS } from '#lib/trial/workbook-names.ts';
import example from '#seeds/example.json' with { type: 'json' };
import { sheetXml, workbookParts } from '../../../../tests/support/workbook-parts.ts';
import { emptyWorkbook, exampleWorkbook } from './delivery-workbook.ts';

interface Sheet {
	/** By their address. */
	readonly cells: ReadonlyMap<string, string>;
	readonly xml: string;
}

/** The sheets with the texts of their cells, read from the XML itself. */
async function sheetsOf(workbook: Buffer): Promise<Map<string, Sheet>> {
	const parts = await workbookParts(workbook);
	const shared = [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<si><t[^>]*>(.*?)<\/t><\/si>/gs)];
	const sheets = new Map<string, Sheet>();
	for (const [name, xml] of await sheetXml(workbook)) {
		const found = [...xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*?t="s"[^>]*><v>(\d+)<\/v>/g)];
		sheets.set(name, { xml, cells: new Map(found.map(([, at = '', text]) => [at, shared[Number(text)]?.[1] ?? ''])) });
	}
	return sheets;
}

/** The formats that the columns of a sheet have where nothing stands yet. */
async function columnFormats(workbook: Buffer, xml: string): Promise<string[]> {
	const styles = (await workbookParts(workbook)).get('xl/styles.xml') ?? '';
	const formats = new Map(
		[...styles.matchAll(/numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(([, id, code]) => [id, code])
	);
	const cellStyles = [...(/<cellXfs.*<\/cellXfs>/s.exec(styles)?.[0] ?? '').matchAll(/<xf ([^>]*)>/g)];
	return [...xml.matchAll(/<col min="\d+" style="(\d+)"/g)].map(([, style]) => {
		const id = /numFmtId="(\d+)"/.exec(cellStyles[Number(style)]?.[1] ?? '')?.[1];
		return formats.get(id) ?? 'General';
	});
}

const at = (row: number, column: number): string => `${String.fromCharCode(65 + column)}${row}`;
const empty = await emptyWorkbook('da');
const sheets = await sheetsOf(empty);

test('a sheet a table, the guide before them and the code lists after; both are skipped when it is handed in', () => {
	const names = [...sheets.keys()];
	expect(names).toEqual(['vejledning', ...deliverySchema.map(({ name }) => name), 'kodelister']);
	expect(EXPLANATION_SHEETS).toEqual(expect.arrayContaining([names.at(0), names.at(-1)]));
});

describe.each(deliverySchema)('the empty sheet $name', ({ name, columns }) => {
	const sheet = sheets.get(name);
	const xml = sheet?.xml ?? '';

	test('has the column names in row 1, which stays in sight, and nothing else', () => {
		const header = columns.map((column, place) => [at(1, place), column.name]);
		expect([...(sheet?.cells ?? [])]).toEqual(header);
		expect(xml).toMatch(/<pane ySplit="1"[^>]*state="frozen"/);
	});

	test('keeps text as text, days as days and amounts with two decimals, all the way down', async () => {
		const formats = { date: 'dd-mm-yyyy', amount: '#,##0.00', integer: '0' } as Readonly<Record<string, string>>;
		expect(await columnFormats(empty, xml)).toEqual(columns.map(({ cell }) => formats[cell.type] ?? '@'));
	});

	test('offers every code of every column of codes, for a hundred thousand rows', () => {
		const lists = sheets.get('kodelister')?.cells;
		const offered = [...xml.matchAll(/<dataValidation type="list"[^>]*sqref="([A-Z]+)2:\1(\d+)"><formula1>([^<]*)</g)];
		const found = offered.map(([, letter = '', lastRow, source = '']) => {
			const [, column = '', first, last] = /^kodelister!\$([A-Z]+)\$(\d+):\$\1\$(\d+)$/.exec(source) ?? [];
			const codes = Array.from({ length: Number(last) - 1 }, (_, place) => lists?.get(`${column}${place + 2}`));
			return {
				letter,
				reaches: Number(lastRow),
				first,
				codes,
				isAll: lists?.get(`${column}${Number(last) + 1}`) === undefined
			};
		});
		const expected = columns.flatMap(({ cell }, place) => {
			const codes =
				'codes' in cell ? cell.codes.map(({ code }) => code) : cell.type === 'yes-no' ? ['ja', 'nej'] : null;
			return codes === null
				? []
				: [{ letter: at(1, place).charAt(0), reaches: 100_001, first: '2', codes, isAll: true }];
		});
		expect(found).toEqual(expected);
	});

	test('says in words what is wrong with another code, no longer than Excel shows', () => {
		for (const [, title = '', text = ''] of xml.matchAll(/errorTitle="([^"]*)" error="([^"]*)"/g)) {
			expect(title.length).toBeLessThanOrEqual(32);
			expect(text.length).toBeLessThanOrEqual(255);
			expect(text).toContain('kodelister');
		}
	});

	test('has its parts in the order that the standard asks for', () => {
		const parts = ['<sheetViews>', '<cols>', '<sheetData>', '<dataValidations ', '<pageMargins ', '<pageSetup '];
		const places = parts.map((part) => xml.indexOf(part)).filter((place) => place >= 0);
		expect(places).toEqual(places.toSorted((a, b) => a - b));
	});
});

test.each(languages)('the guide explains every table and column (%s)', async (language) => {
	const guide = [...((await sheetsOf(await emptyWorkbook(language))).get('vejledning')?.cells.values() ?? [])];
	for (const table of deliverySchema) {
		expect(guide).toContain(table.name);
		for (const column of table.columns) {
			expect(guide).toContain(column.name);
			expect(guide.map((text) => text.replaceAll('&apos;', "'"))).toContain(column[language]);
		}
	}
});

test('the example says that it is made up, in the guide and in every id', async () => {
	expect(sheets.get('vejledning')?.cells.get('A2')).not.toMatch(/SYNT/);
	for (const language of languages) {
		const sheets = await sheetsOf(await exampleWorkbook(language, example));
		const notice = sheets.get('vejledning')?.cells.get('A2');
		expect(notice).toMatch(language === 'da' ? /^SYNTETISKE DATA\./ : /^SYNTHETIC DATA\./);
		const families = [...(sheets.get('familier')?.cells ?? [])].filter(([place]) => /^A(?!1$)/.test(place));
		expect(families.length).toBeGreaterThan(1);
		for (const [, family] of families) expect(family).toMatch(/^syntetisk-/);
	}
});

test('a table that is not delivered has no sheet', async () => {
	const workbook = await exampleWorkbook('da', { ...example, planer: null });
	expect([...(await sheetXml(workbook)).keys()]).not.toContain('planer');
});
