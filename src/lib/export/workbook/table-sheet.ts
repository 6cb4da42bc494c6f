import type { Words } from '#lib/i18n/words.ts';
import { isoOfDay, isoOfMonth } from '#lib/trial/day.ts';
import type { Column, Table } from '#lib/trial/delivery-schema.ts';
import type { CellObject } from 'write-excel-file/node';
import { dayCell, numberCell, textCell, wordCell } from './cells.ts';
import { dropDownsOf } from './code-list-sheet.ts';
import { headingLooks } from './palette.ts';
import type { WorkbookSheet } from './write-workbook.ts';

/** A value before it is a cell: a day or month is its number, an amount is in øre, null is not stated. */
export type FormValue = string | number | boolean | null;
export type FormRow = Readonly<Record<string, FormValue>>;

/** The sheet of a table as a form: the header, the rows if there are any, and drop-down lists for its codes. */
export function tableSheet({ name, columns }: Table, rows: readonly FormRow[], words: Words): WorkbookSheet {
	// Row 2 carries the formats of the columns, also where nothing stands in it yet.
	const formRows = rows.length > 0 ? rows : [{}];
	return {
		name,
		rows: [
			columns.map((column) => wordCell(column.name, headingLooks[column.required])),
			...formRows.map((row) => columns.map((column) => formCell(column, row[column.name] ?? null)))
		],
		widths: columns.map(widthOf),
		frozenRows: 1,
		form: { dropDowns: dropDownsOf(columns, words), repeatsRow2: true }
	};
}

/** Wide enough for the heading and for whatever is to stand under it. */
function widthOf({ name, cell }: Column): number {
	const longest = 'codes' in cell ? Math.max(...cell.codes.map(({ code }) => code.length)) : 0;
	return Math.max(name.length, longest, cell.type === 'identifier' ? 20 : 11) + 2;
}

/**
 * Only days, amounts and counts are numbers to Excel. Everything else is text, so that `0_5` stays what it is
 * and a month does not become the first day of it.
 */
function formCell({ name, cell }: Column, value: FormValue): CellObject {
	if (typeof value === 'boolean') return textCell(value ? 'ja' : 'nej');
	const number = typeof value === 'number' ? value : null;
	switch (cell.type) {
		case 'date':
			return dayCell(number === null ? null : isoOfDay(number));
		case 'amount':
			return numberCell(number === null ? null : number / 100, '#,##0.00');
		case 'integer':
			return numberCell(number, '0');
		case 'month':
			return textCell(number === null ? '' : isoOfMonth(number));
		default:
			if (number !== null) throw new TypeError(`a number in ${name}`);
			return textCell(typeof value === 'string' ? value : '');
	}
}
