import type { Table } from '#lib/trial/delivery-schema.ts';
import { inCell, type Finding } from './finding.ts';
import { HEADER_ROW, type Header } from './header.ts';

/**
 * Reports what rules find in a table's rows. A value that they ask for in a column that the file has not is missing in
 * every row alike: then the column is told as missing, once, and not a field that nobody sees in row after row.
 */
export function withoutAbsentColumns(
	table: Table,
	header: Header,
	report: (finding: Finding) => void
): (finding: Finding) => void {
	const absent = new Set(table.columns.filter((_, at) => header.places[at] === null).map(({ name }) => name));
	const told = new Set<string>();
	return (finding) => {
		const { column } = finding;
		if (column === null || !absent.has(column)) {
			report(finding);
			return;
		}
		if (told.has(column)) return;
		told.add(column);
		report(inCell('missing-column', table.name, HEADER_ROW, column));
	};
}
