import { expect, test } from 'vitest';
import { sheetXml } from './excel-sheet.ts';
import type { PackageRow, PackageTable } from './field.ts';
import { tableSheets } from './table-sheets.ts';

const table: PackageTable = {
	...{ name: 't', folder: 'data', da: '', en: '', key: [], references: [] },
	fields: [
		{ name: 'tekst', type: 'text', da: '', en: '' },
		{ name: 'tal', type: 'number', da: '', en: '' }
	]
};

const xmlOf = (rows: readonly PackageRow[]) =>
	tableSheets(table, [rows], { count: rows.length }).map((sheet) => [...sheetXml(sheet)].join(''));

// By hand, from what Excel may have on a sheet: here two rows and the head.
test('a table with more rows than a sheet takes goes on in the next one, whatever pieces it comes in', () => {
	const rows = [1, 2, 3, 4, 5].map((tal) => ({ tekst: 'x', tal }));
	const pieces = [rows.slice(0, 1), rows.slice(1, 4), rows.slice(4)];
	const sheets = tableSheets(table, pieces, { count: 5, rowsASheet: 2 });
	expect(sheets.map(({ name }) => name)).toEqual(['t', 't (2)', 't (3)']);
	expect(sheets.map((sheet) => [...sheet.rows].flat())).toEqual([
		[
			['tekst', 'tal'],
			['x', 1],
			['x', 2]
		],
		[
			['tekst', 'tal'],
			['x', 3],
			['x', 4]
		],
		[
			['tekst', 'tal'],
			['x', 5]
		]
	]);
});

test('a table without rows is a sheet with a head', () => {
	expect(xmlOf([])).toEqual([expect.stringContaining('tekst')]);
});

// ISO/IEC 29500-1, 18.3.1.4 (cell), 18.3.1.53 (inline string); a formula would be an element `f`.
test('numbers are numbers, texts are texts whatever they begin with, and nothing stated is no cell', () => {
	const [xml = ''] = xmlOf([
		{ tekst: '=1+1', tal: -1.5e-7 },
		{ tekst: null, tal: null }
	]);
	expect(xml).toContain('<c r="A2" t="inlineStr" s="1"><is><t xml:space="preserve">=1+1</t></is></c>');
	expect(xml).toContain('<c r="B2"><v>-1.5e-7</v></c>');
	expect(xml).toContain('<row r="3"></row>');
	expect(xml).not.toContain('<f>');
	expect(xml).toContain('<pane ySplit="1"');
});

test('what XML or Office would take for something else is written so that it is read as it was', () => {
	const [xml = ''] = xmlOf([{ tekst: '<&> _x0041_ \u0001', tal: null }]);
	expect(xml).toContain('>&lt;&amp;&gt; _x005F_x0041_ <');
});
