import type { DeliveredCell, DeliveredFile } from '../../delivery/delivery-source.ts';
import type { TableFaults } from './faults-of-tables.ts';
import { MOST_COLUMNS, MOST_ROWS } from './mark-limits.ts';
import { writtenText } from './marked-cell.ts';

type NumberedRow = readonly [row: number, cells: readonly DeliveredCell[]];

/** The rows of a table that a marked workbook shows. */
export interface KeptRows {
	readonly header: readonly DeliveredCell[];
	readonly rows: readonly NumberedRow[];
	/** Whether it is the whole table, every row in its place; else only rows with something wrong. */
	readonly isWhole: boolean;
	/** How many cells the table has. */
	readonly count: number;
	/** Of the widest row, the header among them. */
	readonly width: number;
	/** How wide a column is shown, in characters. */
	readonly widthOf: (column: number) => number;
}

const NARROWEST = 10;
const WIDEST = 40;
/** So many rows tell how wide a column is. */
const ROWS_LOOKED_AT = 200;

/** Reads a table and keeps all of it, or, where it is too wide or too long to be shown, its faulty rows. */
export async function keepRows(file: DeliveredFile, { byRow }: TableFaults, mostCells: number): Promise<KeptRows> {
	const header = cut(file.header ?? []);
	let rows: NumberedRow[] = [];
	let isWhole = isNarrow(file.header ?? []);
	let width = header.length;
	let count = 0;
	const widths = header.map((cell) => writtenText(cell).length);

	await file.rows((some, firstRow) => {
		for (const [offset, delivered] of some.entries()) {
			const row = firstRow + offset;
			count += delivered.length;
			if (isWhole && (row > MOST_ROWS || count > mostCells || !isNarrow(delivered))) {
				isWhole = false;
				rows = rows.filter(([number]) => byRow.has(number));
			}
			if (!isWhole && !byRow.has(row)) continue;
			const cells = cut(delivered);
			rows.push([row, cells]);
			width = Math.max(width, cells.length);
			if (row > ROWS_LOOKED_AT) continue;
			for (const [column, cell] of cells.entries()) {
				widths[column] = Math.max(widths[column] ?? 0, writtenText(cell).length);
			}
		}
	});
	const widthOf = (column: number) => Math.min(WIDEST, Math.max(NARROWEST, (widths[column] ?? 0) + 2));
	return { header, rows, isWhole, count, width, widthOf };
}

function isNarrow(cells: readonly DeliveredCell[]): boolean {
	return cells.length <= MOST_COLUMNS;
}

function cut(cells: readonly DeliveredCell[]): readonly DeliveredCell[] {
	return isNarrow(cells) ? cells : cells.slice(0, MOST_COLUMNS);
}
