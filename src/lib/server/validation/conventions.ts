import type { Table } from '#lib/trial/delivery-schema.ts';
import type { DeliveredFile, TakeRows } from '../delivery/delivery-source.ts';
import { decimalMarkOf, type DecimalMark } from './cells/amount.ts';
import { isMonthFirst } from './cells/date.ts';
import type { Header } from './header.ts';

/** What only a whole column can tell about how its cells are to be read. */
export interface Conventions {
	/** The decimal mark of the amounts, where the column settles it. */
	readonly decimalMark: DecimalMark;
	/** For each column of the schema the first row with a date that can only be month first, or null. */
	readonly monthFirstRows: readonly (number | null)[];
}

/** Looks at a column's cells, some rows at a time, before any of them is read. */
export interface Survey {
	readonly look: TakeRows;
	readonly conventions: () => Conventions;
}

/** Begins a survey of a table's date and amount columns. */
export function beginSurvey(table: Table, { places }: Header): Survey {
	const marks = new Set<DecimalMark>();
	const monthFirstRows = table.columns.map((): number | null => null);
	const watched = [...table.columns.entries()].flatMap(([at, { cell }]) => {
		const place = places[at] ?? null;
		const isWatched = cell.type === 'amount' || cell.type === 'date' || cell.type === 'month';
		return isWatched && place !== null ? [{ at, place, isAmount: cell.type === 'amount' }] : [];
	});

	return {
		look(rows, firstRow) {
			for (const [offset, cells] of rows.entries()) {
				for (const { at, place, isAmount } of watched) {
					const cell = cells[place];
					// A number or a day of a workbook has one reading, and says nothing about the text beside it.
					if (typeof cell !== 'string') continue;
					const text = cell.trim();
					if (isAmount) marks.add(decimalMarkOf(text));
					else if (monthFirstRows[at] === null && isMonthFirst(text)) monthFirstRows[at] = firstRow + offset;
				}
			}
		},
		conventions() {
			marks.delete(null);
			const [mark = null] = marks;
			return { decimalMark: marks.size === 1 ? mark : null, monthFirstRows };
		}
	};
}

/** Whether a table has to be surveyed before it is read: where amounts have a written mark, or dates a slash. */
export function needsSurvey(table: Table, { hasSlash, hasDecimalMark }: DeliveredFile): boolean {
	return hasSlash || (hasDecimalMark && table.columns.some(({ cell }) => cell.type === 'amount'));
}
