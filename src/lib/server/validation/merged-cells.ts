import type { TableName } from '#lib/trial/delivery-schema.ts';
import type { DeliveredFile } from '../delivery/delivery-source.ts';
import { columnLetters } from '../delivery/workbook/cell-reference.ts';
import { deliveredText } from './cells/delivered-text.ts';
import { inTable, type Finding } from './finding.ts';
import type { Header } from './header.ts';

/** Merged cells in a sheet's table, each by its first cell. Beside the table they harm nothing. */
export function mergedCells(table: TableName, file: DeliveredFile, header: Header): Finding[] {
	const inside = (file.sheet?.merged ?? []).filter(({ first }) => first.column < header.width);
	return inside.map(({ first }) => {
		const name = deliveredText(file.header?.[first.column]).toLowerCase();
		const isColumn = header.places.includes(first.column);
		const letters = columnLetters(first.column);
		return {
			...inTable('merged-cells', table, first.row, { cell: `${letters}${first.row}` }),
			column: isColumn ? name : letters
		};
	});
}
