import { archiveOf, type Packed } from './archive.ts';
import type { TextTables } from './sound-delivery.ts';

/** A cell as the tests write it: text, a number, a day, or its own XML. */
export type TestCell =
	string | number | { readonly serial: number; readonly style?: number } | { readonly xml: string };

export interface TestSheet {
	readonly name: string;
	readonly state?: 'hidden' | 'veryHidden';
	/** Row by row from the first; an empty row is left out, as spreadsheets do. */
	readonly rows: readonly (readonly TestCell[])[];
	/** XML that stands behind the cells. */
	readonly after?: string;
}

export interface TestWorkbook {
	readonly sheets: readonly TestSheet[];
	readonly is1904?: boolean;
	/** Cell formats from style 2 on, by their codes; 0 is general, 1 is a date. */
	readonly formats?: readonly string[];
	/** XML in `workbook.xml`, behind the sheets. */
	readonly inWorkbook?: string;
	/** Parts in addition, or in place of the usual ones. */
	readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
	readonly mainType?: string;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const FIRST_OWN_FORMAT = 164;

const escapedXml = (text: string): string =>
	text.replace(/[&<>"]/g, (character) => `&#${String(character.charCodeAt(0))};`);

/** `A`, `B` … `Z`: tables have thirteen columns. */
const letter = (column: number): string => String.fromCharCode('A'.charCodeAt(0) + column);

function cellXml(cell: TestCell, row: number, column: number): string {
	const place = `r="${letter(column)}${String(row)}"`;
	if (typeof cell === 'string') {
		if (cell === '') return '';
		return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escapedXml(cell)}</t></is></c>`;
	}
	if (typeof cell === 'number') return `<c ${place}><v>${String(cell)}</v></c>`;
	if ('serial' in cell) return `<c ${place} s="${String(cell.style ?? 1)}"><v>${String(cell.serial)}</v></c>`;
	return cell.xml.replace('<c', `<c ${place}`);
}

function sheetXml({ rows, after = '' }: TestSheet): string {
	const written = rows.map((cells, at) => {
		const row = at + 1;
		const xml = cells.map((cell, column) => cellXml(cell, row, column)).join('');
		return xml === '' ? '' : `<row r="${String(row)}">${xml}</row>`;
	});
	return `<worksheet xmlns="${MAIN}"><sheetData>${written.join('')}</sheetData>${after}</worksheet>`;
}

/** The parts of a workbook, as plain as the format allows. */
export function partsOf(workbook: TestWorkbook): Packed[] {
	const { sheets, formats = [], is1904 = false, inWorkbook = '' } = workbook;
	const mainType = workbook.mainType ?? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
	const parts: Record<string, string | Uint8Array | null> = {
		'[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${mainType}"/></Types>`,
		'_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
		'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr${is1904 ? ' date1904="1"' : ''}/><sheets>${sheets
			.map(
				({ name, state }, at) =>
					`<sheet name="${escapedXml(name)}" sheetId="${String(at + 1)}"${state ? ` state="${state}"` : ''} r:id="rId${String(at + 1)}"/>`
			)
			.join('')}</sheets>${inWorkbook}</workbook>`,
		'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets
			.map(
				(_, at) =>
					`<Relationship Id="rId${String(at + 1)}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${String(at + 1)}.xml"/>`
			)
			.join('')}<Relationship Id="rIdS" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
		'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts>${formats
			.map((code, at) => `<numFmt numFmtId="${String(FIRST_OWN_FORMAT + at)}" formatCode="${escapedXml(code)}"/>`)
			.join('')}</numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/>${formats
			.map((_, at) => `<xf numFmtId="${String(FIRST_OWN_FORMAT + at)}"/>`)
			.join('')}</cellXfs></styleSheet>`,
		...Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${String(at + 1)}.xml`, sheetXml(sheet)])),
		...workbook.parts
	};
	return Object.entries(parts).flatMap(([name, bytes]) => (bytes === null ? [] : [{ name, bytes }]));
}

export function workbookOf(workbook: TestWorkbook): Buffer {
	return archiveOf(partsOf(workbook));
}

/** Tables of text as sheets of text. */
export function sheetsOf(tables: Partial<TextTables>): TestSheet[] {
	return Object.entries(tables).map(([name, rows]) => ({ name, rows }));
}
