import type { NumberedEdition } from '#lib/trial/edition-page.ts';
import type { EditionTable } from './edition-table.ts';

/** A table as JSON: what edition it is of, and its rows with a name for each cell. An empty cell is null. */
export function tableJson({ number, stamp }: Pick<NumberedEdition, 'number' | 'stamp'>, table: EditionTable): string {
	const { sha256, approvedAt, synthetic } = stamp;
	const edition = { number, sha256, approvedAt, synthetic };
	const written = {
		...{ ...(synthetic && { notice: 'SYNTETISKE DATA' }), edition, table: table.name },
		...{ title: table.about.da, title_en: table.about.en, rows: table.rows }
	};
	return `${JSON.stringify(written, null, '\t')}\n`;
}
