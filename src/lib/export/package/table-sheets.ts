import { isNumeric } from './field-width.ts';
import type { Cell, PackageRow, PackageTable } from './field.ts';
import type { ExcelSheet } from './excel-sheet.ts';

/** Excel's sheets have 1,048,576 rows, and the first is the head. */
const ROWS_A_SHEET = 1_048_575;

/** In letters. Keys are longer than most numbers. */
const [NARROWEST, KEY] = [9, 19];

/**
 * A table as the sheets of a workbook: one, or as many as its rows need, the later ones named `udgifter (2)`. They walk
 * through the rows together, so they are to be read in their order, each of them whole.
 */
export function tableSheets(
	table: PackageTable,
	rows: Iterable<readonly PackageRow[]>,
	{ count, rowsASheet = ROWS_A_SHEET }: { readonly count: number; readonly rowsASheet?: number }
): ExcelSheet[] {
	const sheets = Math.max(1, Math.ceil(count / rowsASheet));
	const walk = singly(rows);
	const widths = table.fields.map(({ name, type }) =>
		Math.max(name.length + 2, type === 'identifier' ? KEY : NARROWEST)
	);
	return Array.from({ length: sheets }, (_, at) => ({
		name: at === 0 ? table.name : `${table.name} (${at + 1})`,
		widths,
		rows: sheetRows(table, walk, rowsASheet)
	}));
}

/** The head, and then as many rows as there are, or as the sheet takes. */
function* sheetRows({ fields }: PackageTable, walk: Iterator<PackageRow>, most: number): Generator<Cell[][]> {
	const names = fields.map(({ name }) => name);
	yield [names];
	const numeric = fields.map(isNumeric);
	for (let row = 0; row < most; row++) {
		const next: IteratorResult<PackageRow, unknown> = walk.next();
		if (next.done === true) return;
		const cells = next.value;
		yield [names.map((name, at) => asCell(cells[name] ?? null, numeric[at] === true))];
	}
}

/** A number of a text field, such as an answer's, is a text as it is in the CSV file. */
function asCell(cell: Cell, isNumber: boolean): Cell {
	return typeof cell === 'number' && !isNumber ? String(cell) : cell;
}

function* singly(rows: Iterable<readonly PackageRow[]>): Generator<PackageRow> {
	for (const some of rows) yield* some;
}
