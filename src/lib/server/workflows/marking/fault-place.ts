import type { Problem } from '#lib/trial/problem.ts';
import { columnOf } from '../../delivery/workbook/cell-reference.ts';

/**
 * The column that a problem of a row is marked in, counted from 0: the one it names, else the first. Null where
 * there is no cell to mark, as of a column that is missing. The header is in lower case.
 */
export function faultPlace({ code, column, parameters }: Problem, header: readonly string[]): number | null {
	const { place, cell } = parameters;
	if (typeof place === 'number') return place - 1;
	if (typeof cell === 'string') return columnOf(cell) ?? 0;
	if (column === null) return 0;
	// Of a name that stands there twice, the second is one too many.
	const at = code === 'column-twice' ? header.lastIndexOf(column) : header.indexOf(column);
	return at < 0 ? null : at;
}
