import { wordCell } from '#lib/export/workbook/cells.ts';
import { heightOf } from '#lib/export/workbook/row-height.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { Problem } from '#lib/trial/problem.ts';
import type { CellObject } from 'write-excel-file/node';
import type { DeliveredCell } from '../../delivery/delivery-source.ts';
import { explainRow } from './explain-row.ts';
import { markedCell } from './marked-cell.ts';
import { marksOf } from './marks.ts';

export const EXPLANATION_WIDTH = 90;

/** Where the columns of a sheet stand. */
export interface SheetLayout {
	/** The names of the columns in lower case. */
	readonly header: readonly string[];
	/** Where the explanations stand; null: there is nothing to explain. */
	readonly explanationPlace: number | null;
}

/** A row as it was handed in, with what is wrong in it marked and explained. */
export function markedRow(
	delivered: readonly DeliveredCell[],
	problems: readonly Problem[],
	{ header, explanationPlace }: SheetLayout,
	words: Words
): (CellObject | null)[] {
	const marks = marksOf(problems, header);
	const width = Math.max(delivered.length, ...[...marks.keys()].map((place) => place + 1));
	// The cells of a row that is made high by its explanation begin where that begins.
	const inRow = problems.length > 0 ? { alignVertical: 'top' as const } : {};
	const cells = Array.from({ length: width }, (_, place) =>
		markedCell(delivered[place] ?? '', marks.get(place) ?? null, inRow)
	);
	if (explanationPlace === null) return cells;
	while (cells.length < explanationPlace) cells.push(null);
	cells[explanationPlace] = problems.length > 0 ? explanationCell(problems, words) : null;
	return cells;
}

function explanationCell(problems: readonly Problem[], words: Words): CellObject {
	const text = explainRow(problems, words);
	return wordCell(text, { wrap: true, alignVertical: 'top', height: heightOf([text], [EXPLANATION_WIDTH]) });
}
