import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { openDelivery } from '#lib/server/delivery/open-delivery.ts';
import { problemMessage } from '#lib/i18n/problems.ts';
import { deliverySchema, type TableName } from '#lib/trial/delivery-schema.ts';
import { archiveOf } from '../support/archive.ts';
import { temporaryFolder } from '../support/command-line.ts';
import { checkFolder } from '../support/receive.ts';
import { soundDelivery } from '../support/sound-delivery.ts';
import {
	partsOf,
	sheetsOf,
	workbookOf,
	type TestCell,
	type TestSheet,
	type TestWorkbook
} from '../support/workbook.ts';

const real = (name: string): string => fileURLToPath(new URL(`../workbooks/${name}`, import.meta.url));

function fileWith(bytes: string | Uint8Array, name = 'faxe.xlsx'): string {
	const path = join(temporaryFolder(), name);
	writeFileSync(path, bytes);
	return path;
}

const check = async (workbook: Partial<TestWorkbook>) =>
	checkFolder(fileWith(workbookOf({ sheets: sheetsOf(soundDelivery()), ...workbook })));

/** The sheets of the sound delivery, one of them changed. */
function sheetsWith(name: TableName, change: (rows: TestCell[][]) => void, after = ''): TestSheet[] {
	return sheetsOf(soundDelivery()).map((sheet) => {
		if (sheet.name !== name) return sheet;
		const rows = sheet.rows.map((row) => [...row]);
		change(rows);
		return { ...sheet, rows, after };
	});
}

/** Puts a cell into a sheet; the row counts as the spreadsheet does. */
const put = (name: TableName, row: number, column: number, cell: TestCell): TestSheet[] =>
	sheetsWith(name, (rows) => void rows[row - 1]?.splice(column, 1, cell));

const codesOf = async (sheets: readonly TestSheet[]) => (await check({ sheets })).problems.map(({ code }) => code);

describe('a workbook from LibreOffice', () => {
	test('is as sound as the same tables in text, whatever the types and formats of its cells', async () => {
		const receipt = await checkFolder(real('sound.xlsx'));
		expect(receipt).toMatchObject({ outcome: 'sound', problems: [], municipality: '320' });
		expect(receipt.rows).toEqual(
			Object.entries(soundDelivery())
				.filter(([table]) => table !== 'leverance')
				.map(([table, rows]) => ({ table, rows: rows.length - 1 }))
		);
	});

	// The authority: make.py, which put each fault where it is.
	test('has each of its faults told where it stands', async () => {
		const { outcome, problems } = await checkFolder(real('faults.xlsx'));
		expect(outcome).toBe('refused');
		const places = problems.map(({ code, table, row, column, parameters }) => [
			code,
			table ?? parameters['sheet'],
			row,
			column ?? parameters['cell'] ?? null
		]);
		expect(places).toEqual([
			['file-ignored', 'Ark1', null, null],
			['unknown-table', 'plan', null, null],
			['date-as-number', 'familier', 2, 'startdato'],
			['age-group-as-date', 'personer', 3, 'aldersgruppe'],
			['outside-table', 'ydelser', 2, 'I2'],
			['error-value', 'ydelser', 2, 'ydelse'],
			['merged-cells', 'kontakter', 1, 'kontaktperson_id'],
			['merged-cells', 'planer', 2, 'familie_id'],
			['date-as-number', 'udgifter', 4, 'maaned'],
			['hidden-sheet', 'maalinger', null, null]
		]);
		expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(['faults.xlsx']));
	});

	test('has a CPR number found wherever one can stand, and none repeated', async () => {
		const { outcome, problems } = await checkFolder(real('cpr.xlsx'));
		const found = problems.filter(({ code }) => code === 'cpr-like-value');
		expect(outcome).toBe('refused');
		const places = found.map(({ table, row, column, parameters }) => [
			table ?? parameters['sheet'] ?? null,
			parameters['where'] ?? null,
			parameters['cell'] ?? column ?? null,
			row
		]);
		expect(places).toEqual(
			expect.arrayContaining([
				['ark …', 'sheet-name', null, null],
				['leverance', 'header-or-footer', null, null],
				['gamle tal', 'formula', 'A3', null],
				[null, 'defined-name', null, null],
				['familier', 'note', 'B3', null],
				[null, 'property', null, null],
				['vejledning', null, 'A1', 1],
				['vejledning', null, 'A2', 2],
				['gamle tal', null, 'A2', 2],
				['kontakter', null, 'kontaktperson_id', 2],
				['planer', null, 'H5', 5]
			])
		);
		expect(found).toHaveLength(12);
		for (const language of ['da', 'en'] as const) {
			const said = problems.map((problem) => problemMessage(problem, language)).join('\n');
			expect(JSON.stringify(problems) + said).not.toMatch(/\d{6}-?\d{4}/);
		}
	});

	test.each(['old.xls', 'open.ods'])('in a format that is not read is refused with a way out: %s', async (name) => {
		expect(await checkFolder(real(name))).toMatchObject({ problems: [{ code: 'other-workbook-format', file: name }] });
	});
});

describe('a workbook that is refused', () => {
	const ole = Buffer.from('d0cf11e0a1b11ae1', 'hex');
	const office = workbookOf({ sheets: sheetsOf(soundDelivery()) });
	const macro = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
	const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]><worksheet><sheetData><row><c t="str"><v>&a;</v></c></row></sheetData></worksheet>`;
	const leverance = 'xl/worksheets/sheet1.xml';

	/** The last sheet refers to something else. */
	const withRelation = (type: string, target: string): Buffer =>
		archiveOf(
			partsOf({ sheets: sheetsOf(soundDelivery()) }).map((part) => ({
				...part,
				bytes: String(part.bytes).replace(/worksheet" Target="worksheets\/sheet9.xml/, `${type}" Target="${target}`)
			}))
		);

	test.each<[string, string, string, string | Uint8Array]>([
		[
			'password-protected',
			'with a password',
			'faxe.xlsx',
			Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')])
		],
		['other-workbook-format', 'as .xls', 'faxe.xls', ole],
		['contents-unlike-name', 'an .xls renamed', 'faxe.xlsx', ole],
		['contents-unlike-name', 'text renamed', 'faxe.xlsx', 'formatversion;kommune'],
		['other-workbook-format', 'a web page called .xls', 'faxe.xls', '<html></html>'],
		['macro-workbook', 'as .xlsm', 'faxe.xlsm', office],
		['macro-workbook', 'with macros under another name', 'faxe.xlsx', workbookOf({ sheets: [], mainType: macro })],
		[
			'macro-workbook',
			'with macros inside',
			'faxe.xlsx',
			workbookOf({ sheets: [], parts: { 'xl/vbaProject.bin': ole } })
		],
		['other-workbook-format', 'as .xlsb', 'faxe.xlsb', office],
		[
			'embedded-document',
			'with a document in it',
			'faxe.xlsx',
			workbookOf({ sheets: [], parts: { 'xl/embeddings/a.docx': office } })
		],
		[
			'broken-workbook',
			'without its list of sheets',
			'faxe.xlsx',
			workbookOf({ sheets: [], parts: { 'xl/workbook.xml': null } })
		],
		[
			'broken-workbook',
			'with two parts of one name but for its case',
			'faxe.xlsx',
			workbookOf({ sheets: sheetsOf(soundDelivery()), parts: { 'XL/Styles.xml': '<styleSheet/>' } })
		],
		[
			'broken-workbook',
			'with one part for two sheets',
			'faxe.xlsx',
			withRelation('worksheet', 'worksheets/sheet1.xml')
		],
		['macro-workbook', 'with a sheet of macros', 'faxe.xlsx', withRelation('xlMacrosheet', 'macrosheets/sheet1.xml')],
		[
			'broken-workbook',
			'with a document type that stands for nothing',
			'faxe.xlsx',
			workbookOf({
				sheets: sheetsOf(soundDelivery()),
				parts: { 'xl/styles.xml': '<!DOCTYPE styleSheet><styleSheet/>' }
			})
		],
		[
			'broken-workbook',
			'with a letter that is not UTF-8',
			'faxe.xlsx',
			workbookOf({
				sheets: sheetsOf(soundDelivery()),
				parts: { 'xl/styles.xml': Buffer.from('<styleSheet>\u00ff</styleSheet>', 'latin1') }
			})
		],
		[
			'other-workbook-format',
			'that is binary under another name',
			'faxe.xlsx',
			workbookOf({ sheets: [], mainType: 'application/vnd.ms-excel.sheet.binary.main' })
		],
		[
			'password-protected',
			'with the password far into it',
			'faxe.xlsx',
			Buffer.concat([ole, Buffer.alloc(65_536 - 20), Buffer.from('EncryptedPackage', 'utf16le')])
		],
		[
			'broken-workbook',
			'without a sheet',
			'faxe.xlsx',
			workbookOf({ sheets: sheetsOf(soundDelivery()), parts: { [leverance]: null } })
		],
		[
			'broken-workbook',
			'with a document type',
			'faxe.xlsx',
			workbookOf({ sheets: sheetsOf(soundDelivery()), parts: { [leverance]: bomb } })
		],
		[
			'broken-workbook',
			'with a sheet cut short',
			'faxe.xlsx',
			workbookOf({ sheets: sheetsOf(soundDelivery()), parts: { [leverance]: '<worksheet><sheetData>' } })
		],
		[
			'broken-workbook',
			'with a sheet that is not UTF-8',
			'faxe.xlsx',
			workbookOf({ sheets: sheetsOf(soundDelivery()), parts: { [leverance]: Uint8Array.of(0x3c, 0xff) } })
		],
		['broken-workbook', 'cut short', 'faxe.xlsx', office.subarray(0, 3000)],
		[
			'unsupported-delivery',
			'a text document',
			'faxe.docx',
			workbookOf({
				sheets: [],
				mainType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
			})
		],
		[
			'too-large',
			'that unpacks to far more',
			'faxe.xlsx',
			workbookOf({ sheets: [], parts: { 'xl/theme/theme1.xml': `<a>${'<b/>'.repeat(6_000_000)}</a>` } })
		]
	])('%s: %s', async (code, _what, name, bytes) => {
		expect(await checkFolder(fileWith(bytes, name))).toMatchObject({
			outcome: 'refused',
			problems: [{ code, table: null, file: name, row: null }]
		});
	});

	// By hand: each breaks a rule that every spreadsheet keeps.
	test.each([
		['rows out of order', '<row r="2"/><row r="1"/>'],
		['a row twice', '<row r="1"/><row r="1"/>'],
		['a row that is no number', '<row r="x"/>'],
		['more rows than a sheet has', '<row r="1048577"/>'],
		['a cell twice', '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'],
		['a cell without a column', '<row r="1"><c r="11"><v>1</v></c></row>'],
		['more columns than a sheet has', '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
		['a shared text that is not there', '<row r="1"><c r="A1" t="s"><v>7</v></c></row>']
	])('broken-workbook: %s', async (_name, rows) => {
		const xml = `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
		const { problems } = await check({ parts: { 'xl/worksheets/sheet1.xml': xml } });
		expect(problems.map(({ code }) => code)).toEqual(['broken-workbook']);
	});
});

describe('what stands around the tables', () => {
	const explanation = (name: string): TestSheet => ({ name, rows: [['Sådan gør du'], ['', 'se her']] });

	test('explanations of the template are no tables', async () => {
		const sheets = [...['Vejledning', 'kodelister', 'OVERSIGT'].map(explanation), ...sheetsOf(soundDelivery())];
		expect(await check({ sheets })).toMatchObject({ outcome: 'sound', problems: [] });
	});

	test('the explanations of a marked workbook are passed over, also in the middle of a table and beside an empty row', async () => {
		const beside = sheetsWith('personer', (rows) => {
			for (const [at, row] of rows.entries()) row.push('', at === 0 ? '_Fejl' : 'Koden findes ikke.');
			rows.push(['', '', '', '', '', 'Her var en række.']);
		});
		expect(await check({ sheets: beside })).toMatchObject({ outcome: 'sound', problems: [] });
		const within = sheetsWith('personer', (rows) => {
			for (const [at, row] of rows.entries()) row.splice(1, 0, at === 0 ? '_fejl' : 'Koden findes ikke.');
		});
		expect(await check({ sheets: within })).toMatchObject({ outcome: 'sound', problems: [] });
	});

	test('a CPR number in an explanation is found, beside a table and in a guide', async () => {
		const sheets = [
			...sheetsWith('personer', (rows) => {
				for (const [at, row] of rows.entries()) row.push(at === 0 ? '_fejl' : '010180-1234');
			}),
			{ name: 'vejledning', rows: [['0101801234']] }
		];
		const { problems } = await check({ sheets });
		expect(problems.map(({ code, table, parameters }) => [code, table, parameters['cell']])).toEqual([
			['cpr-like-value', null, 'A1'],
			['cpr-like-value', 'personer', 'E2'],
			['cpr-like-value', 'personer', 'E3'],
			['cpr-like-value', 'personer', 'E4']
		]);
	});

	test('a CPR number is found in a table handed in twice, in one without column names and in the middle of one', async () => {
		const cpr = '010180-1234';
		const within = sheetsWith('personer', (rows) => {
			for (const [at, row] of rows.entries()) row.splice(1, 0, at === 0 ? '_fejl' : at === 1 ? cpr : '');
		});
		const sheets = [
			...within.map((sheet) => (sheet.name === 'planer' ? { name: 'planer', rows: [['x'], ['y', cpr]] } : sheet)),
			{ name: 'Ydelser', rows: [['x'], [cpr]] }
		];
		const { problems } = await check({ sheets });
		const found = problems.filter(({ code }) => code === 'cpr-like-value').map(({ parameters }) => parameters);
		expect(found).toEqual([{ cell: 'A2', sheet: 'Ydelser' }, { cell: 'B2', sheet: 'planer' }, { cell: 'B2' }]);
	});

	test.each(['hidden', 'veryHidden'] as const)('a sheet that is %s is read, and named', async (state) => {
		const sheets = put('planer', 2, 2, 'lab28').map((sheet) => (sheet.name === 'planer' ? { ...sheet, state } : sheet));
		const { problems } = await check({ sheets });
		expect(problems.map(({ code }) => code)).toEqual(['hidden-sheet', 'unknown-code']);
	});

	test('an empty table and a sheet too many are told as sheets', async () => {
		const sheets = [
			...sheetsOf(soundDelivery()).map((sheet) => (sheet.name === 'planer' ? { ...sheet, rows: [] } : sheet)),
			{ name: ' Familier ', rows: [['familie_id']] }
		];
		const { problems } = await check({ sheets });
		expect(problems.map(({ code, parameters }) => [code, parameters['sheet']])).toEqual([
			['table-twice', ' Familier '],
			['empty-file', 'planer']
		]);
	});

	test('a chart has a sheet and no table', async () => {
		const workbook = { sheets: [...sheetsOf(soundDelivery()), { name: 'Diagram1', rows: [] }] };
		const parts = partsOf(workbook).map((part) =>
			part.name === 'xl/_rels/workbook.xml.rels'
				? {
						...part,
						bytes: String(part.bytes).replace(/worksheet("[^/]*)worksheets\/sheet10/, 'chartsheet$1chartsheets/sheet10')
					}
				: { ...part, name: part.name.replace('worksheets/sheet10', 'chartsheets/sheet10') }
		);
		expect(await checkFolder(fileWith(archiveOf(parts)))).toMatchObject({ outcome: 'sound', problems: [] });
	});

	test('what stands to the right is told once a column; an empty format there is nothing', async () => {
		const noted = sheetsWith('planer', (rows) => {
			for (const row of rows.slice(1)) row.push('', 'husk');
		});
		const { problems } = await check({ sheets: noted });
		expect(problems).toMatchObject([{ code: 'outside-table', row: 2, parameters: { cell: 'G2' } }]);
		const formatted = sheetsWith(
			'planer',
			(rows) => void rows[1]?.push({ xml: '<c s="1"/>' }, { xml: '<c><v></v></c>' })
		);
		expect(await codesOf(formatted)).toEqual([]);
	});

	test('rows that are left out keep the numbers of those that follow', async () => {
		const sheets = sheetsWith('planer', (rows) => {
			rows.push([], [], ['f1', 'p1', 'lab28', '2018-01-01', '']);
		});
		expect((await check({ sheets })).problems).toMatchObject([{ code: 'unknown-code', row: 6 }]);
	});

	test('a table that begins below the first row has no names of columns', async () => {
		const sheets = sheetsWith('planer', (rows) => void rows.unshift([]));
		const { problems } = await check({ sheets });
		expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['missing-column']));
	});
});

describe('the cells of a table', () => {
	// The authority: how Excel writes each of them (ECMA-376, 18.3.1.4 and 18.18.11).
	test.each<[string, TableName, number, number, TestCell]>([
		['a code as a number', 'leverance', 2, 1, 320],
		['a section as a number', 'ydelser', 4, 3, 32],
		['yes as a number', 'familier', 2, 8, 1],
		['yes as a truth value', 'familier', 2, 8, { xml: '<c t="b"><v>1</v></c>' }],
		['a whole number with seventeen digits', 'maalinger', 2, 3, { xml: '<c><v>1.0000000000000002</v></c>' }],
		['a whole number written with decimals', 'maalinger', 2, 3, { xml: '<c><v>1.0</v></c>' }],
		['an amount that text would leave open', 'udgifter', 2, 4, 1.005],
		['an amount with seventeen digits', 'udgifter', 2, 4, { xml: '<c><v>1000.4999999999999</v></c>' }],
		['a day by its format', 'familier', 2, 2, { serial: 43252 }],
		['a day with its time', 'familier', 2, 2, { serial: 43252.75 }],
		['a day written in ISO', 'familier', 2, 2, { xml: '<c t="d"><v>2018-06-01T00:00:00</v></c>' }],
		['a month as a day', 'udgifter', 2, 1, { serial: 42901 }],
		['a formula by its saved value', 'personer', 2, 2, { xml: '<c t="str"><f>LOWER("VOKSEN")</f><v>voksen</v></c>' }],
		['a formula that gives no text', 'familier', 2, 12, { xml: '<c t="str"><f>""</f><v></v></c>' }],
		[
			'text in several runs',
			'personer',
			2,
			2,
			{ xml: '<c t="inlineStr"><is><r><t>vok</t></r><r><rPr><b/></rPr><t>sen</t></r></is></c>' }
		],
		[
			'text with its reading',
			'personer',
			2,
			2,
			{ xml: '<c t="inlineStr"><is><t>voksen</t><rPh><t>x</t></rPh></is></c>' }
		],
		[
			'a character that XML cannot hold',
			'personer',
			2,
			2,
			{ xml: '<c t="inlineStr"><is><t>_x0076_oksen_x000D_</t></is></c>' }
		]
	])('%s is read', async (_name, table, row, column, cell) => {
		const problems = (await check({ sheets: put(table, row, column, cell) })).problems;
		expect(problems.filter(({ code }) => code !== 'cost-month-missing')).toEqual([]);
	});

	test.each<[string, string, TableName, number, number, TestCell]>([
		['date-as-number', 'a day without its format', 'familier', 2, 2, 43252],
		['date-as-number', 'a month as a number', 'udgifter', 2, 1, 201706],
		['bad-date', 'a time', 'familier', 2, 2, { serial: 0.5 }],
		['bad-date', 'the 29 February 1900 that Excel has', 'familier', 2, 2, { serial: 60 }],
		['bad-date', 'a day before the first', 'familier', 2, 2, { serial: -1 }],
		['bad-date', 'a day after the last', 'familier', 2, 2, { serial: 2958466 }],
		['age-group-as-date', 'an age group that became a day', 'personer', 3, 3, { serial: 43440 }],
		['bad-identifier', 'an id that is a number', 'kontakter', 2, 1, 12],
		['bad-number', 'an amount that became a day', 'udgifter', 2, 4, { serial: 43252 }],
		['bad-paragraph', 'a section that became a day', 'ydelser', 2, 3, { serial: 43252 }],
		['bad-integer', 'half a number', 'maalinger', 2, 3, 1.5],
		['bad-yes-no', 'neither yes nor no', 'familier', 2, 8, 2],
		['error-value', 'an error', 'ydelser', 2, 4, { xml: '<c t="e"><f>NA()</f><v>#N/A</v></c>' }],
		['formula-without-value', 'a formula never computed', 'ydelser', 2, 4, { xml: '<c><f>A1</f></c>' }],
		['formula-without-value', 'a formula with nothing saved', 'ydelser', 2, 4, { xml: '<c><f>A1</f><v></v></c>' }],
		['cpr-like-value', 'ten digits as a number', 'kontakter', 2, 1, 1101801234],
		['cpr-like-value', 'ten digits shown with a zero in front', 'kontakter', 2, 1, { serial: 101801234, style: 2 }],
		['cpr-like-value', 'ten digits shown with a zero and a hyphen', 'kontakter', 2, 1, { serial: 101801234, style: 3 }],
		[
			'cpr-like-value',
			'ten digits in several runs',
			'kontakter',
			2,
			1,
			{ xml: '<c t="inlineStr"><is><r><t>010180</t></r><r><t>-1234</t></r></is></c>' }
		]
	])('%s: %s', async (code, _name, table, row, column, cell) => {
		const formats = ['0000000000', '000000\\-0000'];
		const { outcome, problems } = await check({ sheets: put(table, row, column, cell), formats });
		expect(outcome).toBe('refused');
		expect(problems).toMatchObject([{ code, table, row }]);
	});

	test('a month-first date refuses its column, also where other cells are days', async () => {
		const sheets = sheetsWith('kontakter', (rows) => {
			rows[1]?.splice(4, 1, '12/31/2018');
			rows[2]?.splice(4, 1, 'i går');
		});
		expect((await check({ sheets })).problems).toMatchObject([{ code: 'month-first-date', row: 2 }]);
	});

	test('what formats of other lists say is nothing to a cell', async () => {
		const styles =
			'<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0.00"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
			'<cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs><dxfs><dxf><numFmt numFmtId="164" formatCode="dd-mm"/></dxf></dxfs></styleSheet>';
		const sheets = put('udgifter', 2, 4, { serial: 1000.5, style: 2 });
		expect(await check({ sheets, parts: { 'xl/styles.xml': styles } })).toMatchObject({
			outcome: 'sound',
			problems: []
		});
	});

	test('a row with something under no column is not read any further', async () => {
		const sheets = sheetsWith('familier', (rows) => void rows[0]?.splice(12, 1, ''));
		expect((await check({ sheets })).problems).toMatchObject([{ code: 'outside-table', parameters: { cell: 'M3' } }]);
	});

	test('numbers say nothing about how the text beside them is to be read', async () => {
		const amounts = (cells: readonly TestCell[]) =>
			sheetsWith('udgifter', (rows) => {
				for (const [at, cell] of cells.entries()) rows[at + 1]?.splice(4, 1, cell);
				rows.length = cells.length + 1;
			});
		const ambiguous = async (...cells: TestCell[]) =>
			(await check({ sheets: amounts(cells) })).problems
				.filter(({ code }) => code === 'ambiguous-number')
				.map(({ row }) => row);
		expect(await ambiguous('12.345', 12.345, 500.25)).toEqual([2]);
		expect(await ambiguous('12.345', 12.345, '500,25')).toEqual([]);
	});

	test('days are counted from 1904 where the workbook says so', async () => {
		const sheets = put('familier', 2, 2, { serial: 43252 - 1462 });
		expect(await check({ sheets, is1904: true })).toMatchObject({ outcome: 'sound', problems: [] });
	});

	test('a cell that a merged one covers is not told as missing', async () => {
		const merge = (reference: string) => `<mergeCells><mergeCell ref="${reference}"/></mergeCells>`;
		const inTable = sheetsWith('personer', (rows) => void rows[2]?.splice(1, 1, ''), merge('B2:B3'));
		expect((await check({ sheets: inTable })).problems).toMatchObject([
			{ code: 'merged-cells', table: 'personer', row: 2, column: 'familie_id', parameters: { cell: 'B2' } }
		]);
		const inHeader = sheetsWith('familier', (rows) => void rows[0]?.splice(6, 1, ''), merge('F1:G1'));
		expect((await check({ sheets: inHeader })).problems).toMatchObject([
			{ code: 'merged-cells', table: 'familier', row: 1, column: 'udvaelgelse', parameters: { cell: 'F1' } }
		]);
		const overCodes = sheetsWith('planer', (rows) => void rows[0]?.splice(2, 1, ''), merge('B1:C1'));
		expect((await check({ sheets: overCodes })).problems).toMatchObject([{ code: 'merged-cells', table: 'planer' }]);
		const overEnds = sheetsWith('forsoergelse', (rows) => void rows[0]?.splice(3, 1, ''), merge('C1:D1'));
		expect((await check({ sheets: overEnds })).problems).toMatchObject([{ code: 'merged-cells', row: 1 }]);
		const beside = sheetsWith('familier', () => undefined, merge('P1:Q9'));
		expect(await codesOf(beside)).toEqual([]);
	});
});

/** A workbook whose first plan has a shared text for its kind, written as given. */
function withShared(items: string): Partial<TestWorkbook> {
	const usual = partsOf({ sheets: sheetsOf(soundDelivery()) });
	const relationships = String(usual.find(({ name }) => name === 'xl/_rels/workbook.xml.rels')?.bytes);
	return {
		sheets: put('planer', 2, 2, { xml: '<c t="s"><v>0</v></c>' }),
		parts: {
			'xl/sharedStrings.xml': `<sst>${items}</sst>`,
			'xl/_rels/workbook.xml.rels': relationships.replace(
				'</Rel',
				'<Relationship Id="z" Type="x/sharedStrings" Target="sharedStrings.xml"/></Rel'
			)
		}
	};
}

describe('shared texts', () => {
	test('are their runs, without their reading', async () => {
		const item = '<si><r><t>lab</t></r><r><rPr><b/></rPr><t>27</t></r><rPh><t>x</t></rPh></si>';
		expect(await check(withShared(item))).toMatchObject({ outcome: 'sound', problems: [] });
	});

	test('may have a CPR number in their reading', async () => {
		const { problems } = await check(withShared('<si><t>lab27</t><rPh><t>010180-1234</t></rPh></si>'));
		expect(problems).toMatchObject([{ code: 'cpr-like-value', parameters: { where: 'elsewhere' } }]);
	});

	test('are told of once, where the cell is, if they are a CPR number', async () => {
		const { problems } = await check(withShared('<si><t>010180-1234</t></si>'));
		expect(problems).toMatchObject([{ code: 'cpr-like-value', table: 'planer', row: 2, column: 'plantype' }]);
	});
});

describe('the ways of writers', () => {
	const workbook: TestWorkbook = { sheets: sheetsOf(soundDelivery()) };
	const rewritten = async (rewrite: (xml: string, name: string) => string) =>
		checkFolder(
			fileWith(archiveOf(partsOf(workbook).map((part) => ({ ...part, bytes: rewrite(String(part.bytes), part.name) }))))
		);

	test.each<[string, (xml: string, name: string) => string]>([
		[
			'the strict variant of the format',
			(xml) =>
				xml
					.replaceAll(
						'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
						'http://purl.oclc.org/ooxml/spreadsheetml/main'
					)
					.replaceAll(
						'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
						'http://purl.oclc.org/ooxml/officeDocument/relationships'
					)
		],
		[
			'a prefix of one’s own',
			(xml, name) =>
				/workbook\.xml$|sheet\d\.xml$|styles/.test(name)
					? xml
							.replace(/<(\/?)(\w)/g, '<$1x:$2')
							.replace('xmlns=', 'xmlns:x=')
							.replaceAll('r:id', 'rel:id')
							.replace('xmlns:r=', 'xmlns:rel=')
					: xml
		],
		[
			'targets from the top',
			(xml, name) => (name.endsWith('workbook.xml.rels') ? xml.replaceAll('Target="', 'Target="/xl/') : xml)
		],
		[
			'rows and cells without their places',
			(xml, name) => (/sheet3\.xml$/.test(name) ? xml.replace(/<(row|c) r="\w+"/g, '<$1') : xml)
		],
		['a byte order mark', (xml) => `\ufeff${xml}`],
		['comments and instructions', (xml) => `<?xml version="1.0" encoding="UTF-8"?><!-- x --><?mso x?>${xml}`]
	])('%s', async (_name, rewrite) => {
		expect(await rewritten(rewrite)).toMatchObject({ outcome: 'sound', problems: [] });
	});

	test('UTF-16', async () => {
		const parts = partsOf(workbook).map((part) => ({
			...part,
			bytes: Buffer.from(`\ufeff${String(part.bytes)}`, 'utf16le')
		}));
		expect(await checkFolder(fileWith(archiveOf(parts)))).toMatchObject({ outcome: 'sound', problems: [] });
	});

	test('parts in folders and cases of their own', async () => {
		const parts = partsOf(workbook).map((part) => ({
			...part,
			name: part.name.replace('worksheets/sheet', 'Worksheets/Sheet')
		}));
		expect(await checkFolder(fileWith(archiveOf(parts)))).toMatchObject({ outcome: 'sound', problems: [] });
	});
});

describe('a CPR number beside the cells', () => {
	const cpr = '010180-1234';
	const guid = '{A1010180-1234-4A00-8000-0101801234AB}';

	test.each<[string, string, Partial<TestWorkbook>]>([
		[
			'note',
			'a note in runs',
			{
				parts: {
					'xl/comments1.xml':
						'<comments><comment ref="B7"><text><r><rPr><b/></rPr><t>010180</t></r><r><t>-1234</t></r></text></comment></comments>'
				}
			}
		],
		[
			'note',
			'a conversation',
			{
				parts: {
					'xl/threadedComments/t.xml': `<ThreadedComments><threadedComment ref="B7"><text>${cpr}</text></threadedComment></ThreadedComments>`
				}
			}
		],
		[
			'elsewhere',
			'a person of a conversation',
			{ parts: { 'xl/persons/person.xml': `<personList><person displayName="${cpr}"/></personList>` } }
		],
		[
			'property',
			'a property of the document',
			{ parts: { 'docProps/core.xml': `<cp:coreProperties xmlns:cp="x"><title>${cpr}</title></cp:coreProperties>` } }
		],
		[
			'property',
			'the name of a property',
			{ parts: { 'docProps/custom.xml': `<Properties><property name="${cpr}"/></Properties>` } }
		],
		[
			'elsewhere',
			'a text box',
			{
				parts: {
					'xl/drawings/drawing1.xml': `<d><a:p><a:r><a:t>010180-</a:t></a:r><a:r><a:t>1234</a:t></a:r></a:p></d>`
				}
			}
		],
		[
			'elsewhere',
			'a drawing that is not well-formed',
			{ parts: { 'xl/drawings/vml.vml': `<xml><br><div>${cpr}</div></xml>` } }
		],
		[
			'elsewhere',
			'a link',
			{
				parts: {
					'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships><Relationship Id="a" Type="x/hyperlink" Target="mailto:${cpr}@x.dk" TargetMode="External"/></Relationships>`
				}
			}
		],
		['elsewhere', 'a shared text that no cell shows', withShared(`<si><t>lab27</t></si><si><t>${cpr}</t></si>`)],
		[
			'defined-name',
			'a defined name',
			{ inWorkbook: `<definedNames><definedName name="x">"${cpr}"</definedName></definedNames>` }
		],
		[
			'header-or-footer',
			'a footer',
			{
				sheets: sheetsWith(
					'planer',
					() => undefined,
					`<headerFooter><oddFooter>&amp;L${cpr}</oddFooter></headerFooter>`
				)
			}
		],
		[
			'elsewhere',
			'a hint of a cell',
			{
				sheets: sheetsWith(
					'planer',
					() => undefined,
					`<dataValidations><dataValidation prompt="${cpr}"/></dataValidations>`
				)
			}
		],
		[
			'formula',
			'a formula',
			{ sheets: put('planer', 2, 2, { xml: `<c t="str"><f>IF(A1="${cpr}","x","lab27")</f><v>lab27</v></c>` }) }
		],
		[
			'header-or-footer',
			'a header that is part bold',
			{
				sheets: sheetsWith(
					'planer',
					() => undefined,
					'<headerFooter><oddHeader>&amp;C&amp;"Arial,Fed"&amp;14010180&amp;B-1234</oddHeader></headerFooter>'
				)
			}
		],
		[
			'elsewhere',
			'a filter on what is no longer there',
			{
				sheets: sheetsWith(
					'planer',
					() => undefined,
					`<autoFilter><filterColumn><filters><filter val="${cpr}"/></filters></filterColumn></autoFilter>`
				)
			}
		],
		['elsewhere', 'a format', { formats: [`"${cpr}"0`] }],
		['elsewhere', 'the name of a table', { parts: { 'xl/tables/table1.xml': `<table comment="0101801234"/>` } }],
		['member-name', 'the name of a picture', { parts: { 'xl/media/0101801234.png': 'x' } }],
		[
			'elsewhere',
			'the reading of a text',
			{ sheets: put('planer', 2, 2, { xml: `<c t="inlineStr"><is><t>lab27</t><rPh><t>${cpr}</t></rPh></is></c>` }) }
		]
	])('%s: %s', async (where, _name, workbook) => {
		const { outcome, problems } = await check(workbook);
		expect(outcome).toBe('refused');
		expect(problems).toMatchObject([{ code: 'cpr-like-value', file: 'faxe.xlsx', parameters: { where } }]);
		expect(JSON.stringify(problems)).not.toContain('1234');
	});

	test('archive-comment: what the workbook is packed with', async () => {
		const packed = archiveOf(partsOf({ sheets: sheetsOf(soundDelivery()) }), `sag ${cpr}`);
		expect((await checkFolder(fileWith(packed))).problems).toMatchObject([
			{ code: 'cpr-like-value', parameters: { where: 'archive-comment' } }
		]);
	});

	test('is not taken from numbers that programs give things', async () => {
		const parts = {
			'xl/persons/person.xml': `<personList><person displayName="x" id="${guid}"/><a>${guid}</a></personList>`,
			'docProps/custom.xml': '<Properties><property><vt:lpwstr>0x0101001234AB</vt:lpwstr></property></Properties>',
			'docProps/app.xml': `<Properties><Application>x$${'ab0101801234cdef'.repeat(3)}</Application></Properties>`,
			'xl/charts/chart1.xml': `<c uid="${guid}"><axId val="0101801234"/></c>`
		};
		expect(await check({ parts })).toMatchObject({ outcome: 'sound', problems: [] });
	});

	test('is not put together from two parts of a footer', async () => {
		const footer = '<headerFooter><oddFooter>&amp;L010180&amp;R-1234</oddFooter></headerFooter>';
		expect(await check({ sheets: sheetsWith('planer', () => undefined, footer) })).toMatchObject({ problems: [] });
	});
});

// No rule finds a name; what keeps one out is that no column takes text. The schema is what says so.
test('no column takes free text, so that no name of a person can be delivered', () => {
	const kinds = new Set(deliverySchema.flatMap(({ columns }) => columns.map(({ cell }) => cell.type)));
	expect([...kinds].sort()).toEqual([
		'age-group',
		'amount',
		'code',
		'date',
		'identifier',
		'integer',
		'month',
		'paragraph',
		'yes-no'
	]);
});

test.each(
	deliverySchema.flatMap(({ name, columns }) => columns.map((column) => [name, column.name, column.cell.type] as const))
)('%s.%s (%s) refuses the name of a person', async (table, column, type) => {
	const names = ['Åse Nørgaard', 'Jens Peter Jensen'];
	// A pseudonym is a word without spaces: only a name of one word could be one, and it is stored as a hash.
	if (type === 'identifier') names.push('Åse', 'Jensen, Jens');
	else names.push('Jensen');
	const at = deliverySchema.find(({ name }) => name === table)?.columns.findIndex(({ name }) => name === column) ?? -1;
	for (const name of names) {
		const { outcome, problems } = await check({ sheets: put(table, 2, at, name) });
		expect(outcome).toBe('refused');
		expect(problems.some((problem) => problem.column === column)).toBe(true);
		expect(JSON.stringify(problems)).not.toContain(name);
	}
});

test('the checksum of a workbook is that of its bytes', async () => {
	const path = real('sound.xlsx');
	expect(await openDelivery(path)).toMatchObject({
		sha256: createHash('sha256').update(readFileSync(path)).digest('hex')
	});
});
