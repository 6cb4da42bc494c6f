import { wordCell } from '#lib/export/workbook/cells.ts';
import { headingLooks, headLook } from '#lib/export/workbook/palette.ts';
import type { Column } from '#lib/trial/delivery-schema.ts';
import type { Problem } from '#lib/trial/problem.ts';
import { EXPLANATION_COLUMN } from '#lib/trial/workbook-names.ts';
import type { CellObject } from 'write-excel-file/node';
import type { SheetLayout } from './marked-row.ts';
import { markLooks } from './marked-cell.ts';
import { marksOf } from './marks.ts';

/** The column names as they were handed in, those that are wrong marked, and the heading of the explanations. */
export function markedHeader(
	names: readonly string[],
	columns: readonly (Column | null)[],
	problems: readonly Problem[],
	{ header, explanationPlace }: SheetLayout
): CellObject[] {
	const marks = marksOf(problems, header);
	const width = Math.max(names.length, ...(explanationPlace === null ? [] : [explanationPlace + 1]));
	return Array.from({ length: width }, (_, place) => {
		if (place === explanationPlace) return wordCell(EXPLANATION_COLUMN, headLook);
		const severity = marks.get(place);
		return wordCell(
			names[place] ?? '',
			severity ? markLooks[severity] : headingLooks[columns[place]?.required ?? 'no']
		);
	});
}
