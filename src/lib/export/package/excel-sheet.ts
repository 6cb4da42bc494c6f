import type { Cell } from './field.ts';

/** A sheet of a workbook; its rows are made while they are read. The first of them is its head. */
export interface ExcelSheet {
	readonly name: string;
	/** The width of each column, in letters. */
	readonly widths: readonly number[];
	readonly rows: Iterable<readonly (readonly Cell[])[]>;
}

/** What cells look like, by their places in the style sheet of the workbook. */
const TEXT = 1;
const HEAD = 2;

/** The head stays when the reader scrolls. */
const FROZEN =
	'<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';

/** What XML cannot say at all, and halves of a character, which no file can. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** A sheet as XML: numbers as numbers, and every text a text, never a formula or a day, also while it is edited. */
export function* sheetXml({ widths, rows }: ExcelSheet): Generator<string> {
	const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`);
	yield `${XML}<worksheet xmlns="${MAIN}">${FROZEN}<cols>${columns.join('')}</cols><sheetData>`;
	const letters = widths.map((_, at) => columnName(at));
	let row = 0;
	for (const some of rows) {
		let text = '';
		for (const cells of some) {
			row += 1;
			text += rowXml(cells, row, letters);
		}
		yield text;
	}
	yield '</sheetData></worksheet>';
}

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The looks: as it is, text, and text of a head. */
export const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`;

/** A text as it stands in XML, whose quotes are double. Office takes `_x0041_` for a way to write `A`. */
export function xmlText(text: string): string {
	if (!/[<>&"_\r\n\p{C}]/u.test(text)) return text;
	return text
		.replaceAll(UNWRITABLE, '')
		.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}

function rowXml(cells: readonly Cell[], row: number, letters: readonly string[]): string {
	let text = `<row r="${row}">`;
	for (const [at, cell] of cells.entries()) {
		if (cell === null) continue;
		const place = `${letters[at] ?? ''}${row}`;
		text +=
			typeof cell === 'number'
				? `<c r="${place}"><v>${cell}</v></c>`
				: `<c r="${place}" t="inlineStr" s="${row === 1 ? HEAD : TEXT}"><is><t xml:space="preserve">${xmlText(cell)}</t></is></c>`;
	}
	return `${text}</row>`;
}

/** A, B … Z, AA, AB … */
function columnName(at: number): string {
	const letter = String.fromCharCode(65 + (at % 26));
	return at < 26 ? letter : columnName(Math.floor(at / 26) - 1) + letter;
}
