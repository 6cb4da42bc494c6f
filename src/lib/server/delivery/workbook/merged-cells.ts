import type { DeliveredCell, MergedRange, UnreadCell } from '../delivery-source.ts';
import { MOST_MERGED_CELLS } from '../limits.ts';
import { columnOf } from './cell-reference.ts';

const MERGED: UnreadCell = { unread: 'merged' };
const reference = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/;

/** The block that a reference such as `A1:B2` names, or null where it names none. */
export function mergedRange(text: string): MergedRange | null {
	const found = reference.exec(text);
	const [left, right] = [columnOf(found?.[1] ?? ''), columnOf(found?.[3] ?? '')];
	if (!found || left === null || right === null) return null;
	const first = { row: Number(found[2]), column: left };
	return { first, last: { row: Number(found[4]), column: right } };
}

/**
 * Puts what merged cells cover into the rows of a table as they come by, in the table's columns. Ranges do not
 * overlap in any spreadsheet; one that does is passed over, so that a row never costs more than it has columns.
 */
export function coverMerged(
	ranges: readonly MergedRange[],
	width: number
): (cells: DeliveredCell[], row: number) => void {
	const waiting = ranges
		.filter(({ first }) => first.column < width)
		.slice(0, MOST_MERGED_CELLS)
		.sort((a, b) => b.first.row - a.first.row);
	let active: MergedRange[] = [];
	return (cells, row) => {
		active = active.filter(({ last }) => last.row >= row);
		for (let next = waiting.at(-1); next !== undefined && next.first.row <= row; next = waiting.at(-1)) {
			if (!active.some((other) => isBeside(other, next))) active.push(next);
			waiting.pop();
		}
		for (const { first, last } of active) {
			for (let column = first.column; column <= last.column && column < width; column += 1) {
				while (cells.length < column) cells.push('');
				const isFirst = row === first.row && column === first.column;
				if (!isFirst && (cells[column] ?? '') === '') cells[column] = MERGED;
			}
		}
	};
}

/** Whether two blocks share a column. */
function isBeside(a: MergedRange, b: MergedRange): boolean {
	return a.first.column <= b.last.column && b.first.column <= a.last.column;
}
