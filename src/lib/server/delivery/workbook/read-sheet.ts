import type { ReadBytes } from '../byte-source.ts';
import type { DeliveredCell } from '../delivery-source.ts';
import { LONGEST_XML_PIECE, MOST_EMPTY_CELLS, MOST_SHEET_COLUMNS, MOST_SHEET_ROWS } from '../limits.ts';
import { RefusedContents } from '../refused-contents.ts';
import { columnOf } from './cell-reference.ts';
import { cellValue, type CellContext } from './cell-value.ts';
import { parseXml, type XmlHandlers } from './parse-xml.ts';

/** What is told of a sheet while it is read. */
export interface SheetHandlers {
	/** A row with its number and its cells, empty ones at the end left out. Rows without cells may be left out. */
	readonly row: (cells: DeliveredCell[], row: number) => void;
	/** The text of a formula. */
	readonly formula?: (text: string, cell: string) => void;
	/** A text that a cell shares with others, by its place in their list. */
	readonly sharedString?: (index: number) => void;
	/** A cell's text that is no part of its value. */
	readonly phonetic?: (text: string, cell: string) => void;
	/** Everything beside the cells. */
	readonly beside?: XmlHandlers;
}

type Within = 'nothing' | 'value' | 'formula' | 'text' | 'phonetic';

/** Reads a sheet from its first row to its last, holding one row at a time. Throws `RefusedContents`. */
export async function readSheet(read: ReadBytes, context: CellContext, handlers: SheetHandlers): Promise<void> {
	let isInData = false;
	let row = 0;
	let emptyCells = 0;
	let cells: DeliveredCell[] = [];
	let column = -1;
	let reference = '';
	let type: string | undefined;
	let style: string | undefined;
	let value: string | null = null;
	let formula: string | null = null;
	let phonetic = '';
	let isPhonetic = false;
	let within: Within = 'nothing';

	const finishCell = (): void => {
		if (formula !== null) handlers.formula?.(formula, reference);
		if (phonetic !== '') handlers.phonetic?.(phonetic, reference);
		if (type === 's' && value !== null) handlers.sharedString?.(Number(value));
		const cell = cellValue({ type, style, hasFormula: formula !== null, value }, context);
		if (cell === '') return;
		emptyCells += Math.max(0, column - cells.length);
		if (emptyCells > MOST_EMPTY_CELLS) throw new RefusedContents('too-large');
		while (cells.length < column) cells.push('');
		// Two cells in one place: which of them a spreadsheet shows is anybody's guess.
		if ((cells[column] ?? '') !== '') throw new RefusedContents('broken-workbook');
		cells[column] = cell;
	};

	await parseXml(read, {
		open(name, attributes) {
			if (!isInData) {
				if (name === 'sheetData') isInData = true;
				else handlers.beside?.open?.(name, attributes);
				return;
			}
			if (name === 'row') {
				row = nextOf(attributes['r'], row, MOST_SHEET_ROWS);
				cells = [];
				column = -1;
			} else if (name === 'c') {
				reference = attributes['r'] ?? '';
				column = reference === '' ? column + 1 : placeOf(reference);
				if (column >= MOST_SHEET_COLUMNS) throw new RefusedContents('broken-workbook');
				type = attributes['t'];
				style = attributes['s'];
				value = null;
				formula = null;
				phonetic = '';
			} else if (name === 'v') {
				within = 'value';
				value = '';
			} else if (name === 'f') {
				within = 'formula';
				formula = '';
			} else if (name === 'is') value = '';
			else if (name === 'rPh') isPhonetic = true;
			else if (name === 't') within = isPhonetic ? 'phonetic' : 'text';
		},
		text(text) {
			if (!isInData) {
				handlers.beside?.text?.(text);
				return;
			}
			if (within === 'nothing') return;
			if (within === 'formula') formula = (formula ?? '') + text;
			else if (within === 'phonetic') phonetic += text;
			else value = (value ?? '') + text;
			if ((value?.length ?? 0) + phonetic.length > LONGEST_XML_PIECE) throw new RefusedContents('broken-workbook');
		},
		close(name) {
			if (!isInData) {
				handlers.beside?.close?.(name);
				return;
			}
			if (name === 'v' || name === 'f' || name === 't') within = 'nothing';
			else if (name === 'c') finishCell();
			else if (name === 'row') handlers.row(cells, row);
			else if (name === 'rPh') isPhonetic = false;
			else if (name === 'sheetData') isInData = false;
		}
	});
}

/** Rows come in order, each by its number or right after the one before. */
function nextOf(number: string | undefined, before: number, most: number): number {
	const next = number === undefined ? before + 1 : Number(number);
	if (!Number.isInteger(next) || next <= before || next > most) throw new RefusedContents('broken-workbook');
	return next;
}

function placeOf(reference: string): number {
	const column = columnOf(reference);
	if (column === null) throw new RefusedContents('broken-workbook');
	return column;
}
