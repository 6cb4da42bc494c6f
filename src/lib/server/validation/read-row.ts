import type { IdentifierKind, Table } from '#lib/trial/delivery-schema.ts';
import { CellFault, type CellValue } from './cells/cell-fault.ts';
import { looksLikeCpr } from './cells/cpr-like.ts';
import { cellReader } from './cells/reader.ts';
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
	readonly report: (finding: Finding) => void;
}

/**
 * Makes the reader of a table's rows: text in, values out, every fault reported with row and column.
 * An empty row reads as null.
 */
export function rowReader(parts: RowReaderParts): (cells: readonly string[], row: number) => RowReading | null {
	const { table, header, conventions, identify, report } = parts;
	const mutedColumns = new Set<string>();
	const columns = table.columns.map((column, at) => ({
		...column,
		place: header.places[at] ?? null,
		isRefused: (conventions.monthFirstRows[at] ?? null) !== null,
		read: cellReader(column, conventions.decimalMark)
	}));
	for (const [at, { name }] of columns.entries()) {
		const row = conventions.monthFirstRows[at] ?? null;
		if (row !== null) report(inCell('month-first-date', table.name, row, name));
	}

	const reportFault = (fault: CellFault, column: string, row: number): void => {
		// The whole column is refused for one such date: it is said once.
		if (fault.code === 'month-first-date') {
			if (mutedColumns.has(column)) return;
			mutedColumns.add(column);
		}
		report(inCell(fault.code, table.name, row, column, fault.parameters));
	};

	const readCell = (column: (typeof columns)[number], text: string): CellValue | CellFault => {
		if (looksLikeCpr(text)) return new CellFault('cpr-like-value');
		if (column.isRefused) return null;
		if (text === '') return column.required === 'value' ? new CellFault('missing-value') : null;
		const value = column.read(text);
		if (value instanceof CellFault || column.cell.type !== 'identifier') return value;
		return identify(column.cell.of, value as string);
	};

	return (texts, row) => {
		if (texts.every((text) => text.trim() === '')) return null;
		const isRagged = texts.length < header.width || texts.slice(header.width).some((text) => text.trim() !== '');
		if (isRagged) report(inTable('ragged-row', table.name, row, { cells: texts.length, columns: header.width }));
		let isWhole = !isRagged;
		const cells: Record<string, CellValue> = {};
		for (const column of columns) {
			const value = column.place === null ? null : readCell(column, texts[column.place]?.trim() ?? '');
			// In a ragged row the cells have moved: what is wrong with them is the row, not each of them.
			if (value instanceof CellFault && (!isRagged || value.code === 'cpr-like-value'))
				reportFault(value, column.name, row);
			cells[column.name] = value instanceof CellFault ? null : value;
			if (cells[column.name] === null && column.required === 'value') isWhole = false;
			// What stands in a refused column is not "not stated": nothing is known about the row.
			const isUnread = column.isRefused && column.place !== null && (texts[column.place]?.trim() ?? '') !== '';
			if (value instanceof CellFault || isUnread) isWhole = false;
		}
		reportCprOutsideTheTable(texts, row);
		return { cells, isWhole };
	};

	/** A cell under an unknown column is refused with its column; a CPR number in it is told all the same. */
	function reportCprOutsideTheTable(texts: readonly string[], row: number): void {
		if (header.findings.length === 0 && texts.length <= header.width) return;
		for (const [place, text] of texts.entries()) {
			if (header.places.includes(place) || !looksLikeCpr(text)) continue;
			report(inTable('cpr-like-value', table.name, row, { place: place + 1 }));
		}
	}
}
