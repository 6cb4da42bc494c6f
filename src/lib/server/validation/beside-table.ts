import type { Table } from '#lib/trial/delivery-schema.ts';
import type { ProblemParameters } from '#lib/trial/problem.ts';
import type { DeliveredCell } from '../delivery/delivery-source.ts';
import { columnLetters } from '../delivery/workbook/cell-reference.ts';
import { looksLikeCpr } from './cells/cpr-like.ts';
import { deliveredText, isEmptyCell } from './cells/delivered-text.ts';
import { inTable, type Finding } from './finding.ts';
import type { Header } from './header.ts';

/** Looks at the cells of a row that are in no column of the schema, and says whether a sheet has something there. */
export function besideTable({
	table,
	header,
	isSheet,
	report
}: {
	readonly table: Table;
	readonly header: Header;
	readonly isSheet: boolean;
	readonly report: (finding: Finding) => void;
}): (cells: readonly DeliveredCell[], row: number) => boolean {
	const toldAbout = new Set<number>();

	/** What stands to the right of a sheet's table is told once a column, where it begins. */
	const reportOutside = (cells: readonly DeliveredCell[], row: number): boolean => {
		let isFound = false;
		for (let place = header.width; place < cells.length; place += 1) {
			const isAllowed = place === header.explanationPlace || isEmptyCell(cells[place] ?? '');
			if (isAllowed) continue;
			isFound = true;
			if (toldAbout.has(place)) continue;
			toldAbout.add(place);
			report(inTable('outside-table', table.name, row, { cell: `${columnLetters(place)}${row}` }));
		}
		return isFound;
	};

	/** A cell under an unknown column is refused with its column; a CPR number in it is told all the same. */
	const reportCpr = (cells: readonly DeliveredCell[], row: number): void => {
		for (const [place, cell] of cells.entries()) {
			if (header.places.includes(place) || !looksLikeCpr(deliveredText(cell))) continue;
			const where: ProblemParameters = isSheet ? { cell: `${columnLetters(place)}${row}` } : { place: place + 1 };
			report(inTable('cpr-like-value', table.name, row, where));
		}
	};

	return (cells, row) => {
		const isFound = isSheet && cells.length > header.width && reportOutside(cells, row);
		if (header.hasOtherColumns || cells.length > header.width) reportCpr(cells, row);
		return isFound;
	};
}
