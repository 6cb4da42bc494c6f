import type { NumberedEdition } from '#lib/trial/edition-page.ts';
import { publicTables } from '#lib/trial/public-tables.ts';
import type { TableListed } from '#lib/trial/table-listed.ts';
import { editionTable } from './edition-table.ts';

/** The tables of an edition with how much each holds, and the files that it is handed out in. */
export function listTables(edition: Pick<NumberedEdition, 'number' | 'stamp' | 'content'>): TableListed[] {
	return publicTables.map((table) => {
		const { rows } = editionTable(edition, table);
		const count = (status: string) => rows.filter((row) => row['status'] === status).length;
		return {
			...{ table, rows: rows.length, shown: count('shown'), hidden: count('hidden') },
			notEstimable: count('not-estimable')
		};
	});
}
