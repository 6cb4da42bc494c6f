import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { archiveOf, type Packed } from '../../../../tests/support/archive.ts';
import { workbookOf, type TestWorkbook } from '../../../../tests/support/workbook.ts';
import type * as Limits from './limits.ts';
import { openDelivery } from './open-delivery.ts';

// The limits are far above what a test can make; here they are small, each of its own size.
vi.mock('./limits.ts', async (original) => ({
	...(await original<typeof Limits>()),
	MOST_UNPACKED_BYTES: 200_000,
	MOST_SHARED_STRINGS: 3,
	MOST_SHARED_CHARACTERS: 50,
	LONGEST_XML_PIECE: 5000,
	DEEPEST_XML: 40,
	MOST_XML_FAULTS: 5,
	MOST_FORMATS: 10,
	MOST_OTHER_TEXTS: 4,
	MOST_EMPTY_CELLS: 100
}));

const folder = mkdtempSync(join(tmpdir(), 'effektblik-limits-'));

async function codeOf(bytes: Uint8Array, name: string): Promise<string> {
	writeFileSync(join(folder, name), bytes);
	const opened = await openDelivery(join(folder, name));
	return 'code' in opened ? opened.code : 'opened';
}

const archive = (...sizes: number[]): Promise<string> => {
	const members: Packed[] = sizes.map((size, at) => ({ name: `${String(at)}.csv`, bytes: 'x;y\n'.repeat(size / 4) }));
	return codeOf(archiveOf(members), 'faxe.zip');
};
const workbook = (of: Partial<TestWorkbook>): Promise<string> => codeOf(workbookOf({ sheets: [], ...of }), 'faxe.xlsx');
const drawing = (xml: string) => workbook({ parts: { 'xl/drawings/a.vml': xml } });
const sheet = (xml: string) =>
	workbook({ sheets: [{ name: 'a', rows: [] }], parts: { 'xl/worksheets/sheet1.xml': xml } });
const strings = (...texts: string[]) =>
	workbook({
		parts: {
			'xl/sharedStrings.xml': `<sst>${texts.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
			'xl/_rels/workbook.xml.rels':
				'<Relationships><Relationship Id="a" Type="x/sharedStrings" Target="sharedStrings.xml"/></Relationships>'
		}
	});

test('what an archive unpacks to is counted over all its members, each once', async () => {
	expect(await archive(100_000, 90_000)).toBe('opened');
	expect(await archive(100_000, 60_000, 60_000)).toBe('too-large');
});

test('shared texts are counted by number and by length', async () => {
	expect(await strings('a', 'b', 'c')).toBe('opened');
	expect(await strings('a', 'b', 'c', 'd')).toBe('too-large');
	expect(await strings('a'.repeat(51))).toBe('too-large');
});

test('a piece of XML is only so long, in a sheet and in a drawing', async () => {
	const long = 'a'.repeat(6000);
	expect(await sheet(`<worksheet><sheetData><row><c t="str"><v>${long}</v></c></row></sheetData></worksheet>`)).toBe(
		'broken-workbook'
	);
	const runs = '<t>aaaaaaaaaa</t>'.repeat(600);
	expect(
		await sheet(`<worksheet><sheetData><row><c t="inlineStr"><is>${runs}</is></c></row></sheetData></worksheet>`)
	).toBe('broken-workbook');
	expect(await drawing(`<xml a="${'a'.repeat(100_000)}"/>`)).toBe('broken-workbook');
});

test('elements stand only so deep in each other', async () => {
	expect(await drawing('<a>'.repeat(39) + '</a>'.repeat(39))).toBe('opened');
	expect(await drawing('<a>'.repeat(41) + '</a>'.repeat(41))).toBe('broken-workbook');
});

test('a drawing has only so many faults', async () => {
	expect(await drawing('<a>&x;&x;</a>')).toBe('opened');
	expect(await drawing(`<a>${'&x;'.repeat(6)}</a>`)).toBe('broken-workbook');
});

test('a workbook has only so many formats', async () => {
	expect(await workbook({ formats: Array<string>(4).fill('0') })).toBe('opened');
	expect(await workbook({ formats: Array<string>(9).fill('0') })).toBe('too-large');
});

test('only so many texts beside the cells can hold a CPR number', async () => {
	expect(await drawing('<a>1234567890</a>')).toBe('opened');
	expect(await drawing(`<a>${'<b>1234567890</b>'.repeat(5)}</a>`)).toBe('too-large');
});

test('a sheet has only so many empty cells before those that are not', async () => {
	const row = (number: number) => `<row r="${String(number)}"><c r="AX${String(number)}"><v>1</v></c></row>`;
	const rows = (count: number) => Array.from({ length: count }, (_, at) => row(at + 1)).join('');
	expect(await sheet(`<worksheet><sheetData>${rows(2)}</sheetData></worksheet>`)).toBe('opened');
	expect(await sheet(`<worksheet><sheetData>${rows(3)}</sheetData></worksheet>`)).toBe('too-large');
});
