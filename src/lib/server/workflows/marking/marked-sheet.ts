import { wordCell } from '#lib/export/workbook/cells.ts';
import { dropDownsOf } from '#lib/export/workbook/code-list-sheet.ts';
import { headLook } from '#lib/export/workbook/palette.ts';
import { noForm, type WorkbookSheet } from '#lib/export/workbook/write-workbook.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { Table } from '#lib/trial/delivery-schema.ts';
import { EXPLANATION_COLUMN } from '#lib/trial/workbook-names.ts';
import type { CellObject } from 'write-excel-file/node';
import type { TableFaults } from './faults-of-tables.ts';
import type { KeptRows } from './kept-rows.ts';
import { markedHeader } from './marked-header.ts';
import { writtenText } from './marked-cell.ts';
import { EXPLANATION_WIDTH, markedRow, type SheetLayout } from './marked-row.ts';

/**
 * Gives the number of each row where not all rows are there. It is no column of any table, so that a sheet that
 * lacks rows is refused should it be handed in.
 */
export const ROW_NUMBER_COLUMN = '_raekke';

export interface SheetToMark {
	readonly name: string;
	/** The table of the schema, or null where the sheet is none. */
	readonly table: Table | null;
	readonly kept: KeptRows;
	readonly faults: TableFaults;
}

/** The sheet of a table with its faulty cells marked, and beside it a column that says what is wrong. */
export function markedSheet({ name, table, kept, faults }: SheetToMark, words: Words): WorkbookSheet {
	const names = kept.header.map((cell) => writtenText(cell).trim());
	const layout = layoutOf(names, kept.width, faults);
	const columns = layout.header.map((column) => table?.columns.find((known) => known.name === column) ?? null);
	const problemsIn = (row: number) => faults.byRow.get(row) ?? [];
	const header = markedHeader(names, columns, problemsIn(1), layout);
	const widths = header.map((_, place) =>
		place === layout.explanationPlace ? EXPLANATION_WIDTH : kept.widthOf(place)
	);
	const rows = kept.rows.map(([row, cells]) => ({ row, cells: markedRow(cells, problemsIn(row), layout, words) }));

	if (kept.isWhole) {
		const form = { dropDowns: dropDownsOf(columns, words), repeatsRow2: false };
		return { name, rows: [header, ...inPlace(rows)], widths, frozenRows: 1, form };
	}
	return {
		name,
		rows: [
			[wordCell(ROW_NUMBER_COLUMN, headLook), ...header],
			...rows.map(({ row, cells }) => [{ value: row, type: Number }, ...cells])
		],
		widths: [ROW_NUMBER_COLUMN.length + 3, ...widths],
		frozenRows: 1,
		form: noForm
	};
}

/** Explanations stand where a workbook that was marked before has them, else to the right of everything. */
function layoutOf(names: readonly string[], width: number, { byRow }: TableFaults): SheetLayout {
	const header = names.map((column) => column.toLowerCase());
	const before = header.indexOf(EXPLANATION_COLUMN);
	return { header, explanationPlace: before >= 0 ? before : byRow.size > 0 ? width : null };
}

/** Every row where its number says, also where rows without a cell were not handed over. */
function inPlace(rows: readonly { row: number; cells: (CellObject | null)[] }[]): (CellObject | null)[][] {
	const placed: (CellObject | null)[][] = [];
	for (const { row, cells } of rows) {
		while (placed.length < row - 2) placed.push([]);
		placed.push(cells);
	}
	return placed;
}
