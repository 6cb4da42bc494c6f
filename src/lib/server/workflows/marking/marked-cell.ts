import { dayCell, textCell, type CellLook } from '#lib/export/workbook/cells.ts';
import type { Severity } from '#lib/trial/problem.ts';
import type { CellObject } from 'write-excel-file/node';
import type { DeliveredCell } from '../../delivery/delivery-source.ts';
import { withoutCpr } from '../../validation/cells/cpr-like.ts';
import { MOST_LETTERS } from './mark-limits.ts';

/** Told by letter and frame as well as by colour: in a grey copy, and to the colour-blind, they are still apart. */
export const markLooks: Readonly<Record<Severity, CellLook>> = {
	error: { backgroundColor: '#F9D3CF', fontWeight: 'bold', borderStyle: 'medium', borderColor: '#A3271B' },
	warning: { backgroundColor: '#FBF0D4', fontStyle: 'italic', borderStyle: 'dashed', borderColor: '#7A5A00' }
};

/** What stands for a cell that could not be read. No column takes it, so that it is not taken for an empty one. */
const UNREAD = '#?';

/** The days before it are counted otherwise by every other spreadsheet. */
const FIRST_COUNTED_DAY = '1900-03-01';

/**
 * A cell as it was handed in: a number stays a number, a day a day, a text a text, `0012` and `2e5` among them.
 * What looks like a CPR number is left out of it, and it is never a formula.
 */
export function markedCell(cell: DeliveredCell, severity: Severity | null, inRow: CellLook): CellObject | null {
	const look = severity === null ? inRow : { ...inRow, ...markLooks[severity] };
	if (typeof cell === 'number' && withoutCpr(String(cell)) === String(cell))
		return { value: cell, type: Number, ...look };
	if (typeof cell === 'object' && 'day' in cell && isCounted(cell.day)) return dayCell(cell.day, look);
	const text = writtenText(cell);
	return text === '' && severity === null ? null : textCell(text, look);
}

/** The text of a cell as it may be written: no CPR number, and no longer than anybody reads. */
export function writtenText(cell: DeliveredCell): string {
	if (typeof cell === 'object') return 'day' in cell ? cell.day : UNREAD;
	const text = withoutCpr(String(cell));
	return text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text;
}

function isCounted(day: string): boolean {
	return day >= FIRST_COUNTED_DAY && day.length === FIRST_COUNTED_DAY.length;
}
