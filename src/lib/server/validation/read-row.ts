import type { IdentifierKind, Table } from '#lib/trial/delivery-schema.ts';
import type { DeliveredCell, UnreadCell } from '../delivery/delivery-source.ts';
import { besideTable } from './beside-table.ts';
import { CellFault, type CellValue } from './cells/cell-fault.ts';
import { looksLikeCpr } from './cells/cpr-like.ts';
import { readDate } from './cells/date.ts';
import { deliveredText, isEmptyCell } from './cells/delivered-text.ts';
import { numberReader } from './cells/number-reader.ts';
import { cellReader } from './cells/reader.ts';
import { remembering } from './cells/remembered.ts';
import type { Conventions } from './conventions.ts';
import { inCell, inTable, type Finding } from './finding.ts';
import type { Header } from './header.ts';
import type { ReadRow } from './records.ts';

/** What a row reads as, and whether every cell that it needs could be read. */
export interface RowReading {
	readonly cells: ReadRow;
	readonly isWhole: boolean;
}

export interface RowReaderParts {
	readonly table: Table;
	readonly header: Header;
	readonly conventions: Conventions;
	readonly identify: (kind: IdentifierKind, pseudonym: string) => number;
	/** The cells are a sheet's, where an empty cell at the end of a row is not written, and nothing can move. */
	readonly isSheet: boolean;
	readonly report: (finding: Finding) => void;
}

const faultOf: Readonly<Record<UnreadCell['unread'], CellFault>> = {
	'error-value': new CellFault('error-value'),
	'formula-without-value': new CellFault('formula-without-value'),
	merged: new CellFault('merged-cells')
};

/** A text that is nothing but a day, whatever column and delivery it stands in; null: to be looked at there. */
const plainDay = remembering((text) => {
	const day = readDate(text.trim());
	return day instanceof CellFault ? null : day;
});

/**
 * Makes the reader of a table's rows: cells in, values out, every fault reported with row and column.
 * An empty row reads as null.
 */
export function rowReader(parts: RowReaderParts): (cells: readonly DeliveredCell[], row: number) => RowReading | null {
	const { table, header, conventions, identify, isSheet, report } = parts;
	const mutedColumns = new Set<string>();
	const beside = besideTable(parts);
	const columns = table.columns.map((column, at) => ({
		...column,
		place: header.places[at] ?? null,
		isRefused: (conventions.monthFirstRows[at] ?? null) !== null,
		read: cellReader(column, conventions.decimalMark),
		readNumber: numberReader(column)
	}));
	for (const [at, { name }] of columns.entries()) {
		const row = conventions.monthFirstRows[at] ?? null;
		if (row !== null) report(inCell('month-first-date', table.name, row, name));
	}

	const reportFault = (fault: CellFault, column: string, row: number): void => {
		// The merged cell is told as a whole, not cell by cell.
		if (fault.code === 'merged-cells') return;
		// The whole column is refused for one such date: it is said once.
		if (fault.code === 'month-first-date') {
			if (mutedColumns.has(column)) return;
			mutedColumns.add(column);
		}
		report(inCell(fault.code, table.name, row, column, fault.parameters));
	};

	const readCell = (column: (typeof columns)[number], cell: DeliveredCell | undefined): CellValue | CellFault => {
		if (typeof cell === 'object' && 'unread' in cell) return faultOf[cell.unread];
		const text = deliveredText(cell);
		if (looksLikeCpr(text)) return new CellFault('cpr-like-value');
		if (column.isRefused) return null;
		if (text === '') return column.required === 'value' ? new CellFault('missing-value') : null;
		const value = typeof cell === 'number' ? column.readNumber(cell) : column.read(text);
		if (value instanceof CellFault || column.cell.type !== 'identifier') return value;
		return identify(column.cell.of, value as string);
	};
	const readers = columns.map((column) => {
		const readText = (text: string) => readCell(column, text);
		if (column.cell.type === 'date' && !column.isRefused)
			return { column, readText: (text: string) => plainDay(text) ?? readText(text) };
		// Hardly an amount comes twice.
		return { column, readText: column.cell.type === 'amount' ? readText : remembering(readText) };
	});

	return (given, row) => {
		if (given.every(isEmptyCell)) return null;
		const isRagged = !isSheet && (given.length < header.width || !given.slice(header.width).every(isEmptyCell));
		if (isRagged) report(inTable('ragged-row', table.name, row, { cells: given.length, columns: header.width }));
		const isOutside = beside(given, row);
		// Notes beside a sheet's table make no row of it.
		if (isSheet && given.slice(0, header.width).every(isEmptyCell)) return null;
		// In both something stands where no column says what it is.
		let isWhole = !isRagged && !isOutside;
		const cells: Record<string, CellValue> = {};
		for (const { column, readText } of readers) {
			const cell = column.place === null ? null : given[column.place];
			const value = cell === null ? null : typeof cell === 'string' ? readText(cell) : readCell(column, cell);
			// In a ragged row the cells have moved: what is wrong with them is the row, not each of them.
			if (value instanceof CellFault && (!isRagged || value.code === 'cpr-like-value'))
				reportFault(value, column.name, row);
			cells[column.name] = value instanceof CellFault ? null : value;
			if (cells[column.name] === null && column.required === 'value') isWhole = false;
			// What stands in a refused column, or under a name that could not be read, is not "not stated": nothing is
			// known about the row.
			const isUnread =
				column.place === null ? !header.isCertain : column.isRefused && !isEmptyCell(given[column.place] ?? '');
			if (value instanceof CellFault || isUnread) isWhole = false;
		}
		return { cells, isWhole };
	};
}
