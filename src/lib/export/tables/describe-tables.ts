import { createHash } from 'node:crypto';
import { standard } from '#lib/export/package/csv-lines.ts';
import { describeField, PROFILES } from '#lib/export/package/describe-package.ts';
import type { NumberedEdition } from '#lib/trial/edition-page.ts';
import { publicTables } from '#lib/trial/public-tables.ts';
import { editionTable, type EditionTable } from './edition-table.ts';
import { tableCsv } from './table-csv.ts';

/**
 * The public tables of an edition as a `datapackage.json` describes them (Data Package 2.0): each with its columns,
 * units, codes with words, and the checksum of its CSV file. What it was made from stands as its sources.
 */
export function describeTables(edition: NumberedEdition): string {
	const { number, stamp, content } = edition;
	const { synthetic } = stamp;
	const written = {
		$schema: `${PROFILES}/datapackage.json`,
		name: `effektblik-${number}`,
		title: `${synthetic ? 'SYNTETISKE DATA. ' : ''}Effektblik, udgave ${number}: offentlige tabeller`,
		title_en: `${synthetic ? 'SYNTHETIC DATA. ' : ''}Effektblik, edition ${number}: public tables`,
		version: number,
		...(stamp.approvedAt !== null && { created: stamp.approvedAt }),
		synthetic,
		edition: { number, sha256: stamp.sha256, kind: stamp.kind, protocol: content.protocol, code: content.code },
		sources: [
			// A path may not lead out of the package, so the edition is named and not led to.
			{ title: `Udgave ${number}, SHA-256 ${stamp.sha256}`, version: number },
			...content.deliveries.map(({ municipality, cutoff, sha256 }) => ({
				title: `Dataleverance, kommune ${municipality}, opgjort ${cutoff}, SHA-256 ${sha256}`
			}))
		],
		resources: publicTables.map((name) => describeTable(editionTable(edition, name)))
	};
	return `${JSON.stringify(written, null, '\t')}\n`;
}

function describeTable(table: EditionTable): object {
	const { name, about, rows } = table;
	const csv = Buffer.from(tableCsv(table, standard));
	return {
		$schema: `${PROFILES}/dataresource.json`,
		...{ name, type: 'table', path: `tables/${name}.csv`, title: about.da, title_en: about.en },
		...{ format: 'csv', mediatype: 'text/csv', encoding: 'utf-8', rows: rows.length, bytes: csv.length },
		hash: `sha256:${createHash('sha256').update(csv).digest('hex')}`,
		schema: {
			$schema: `${PROFILES}/tableschema.json`,
			fields: about.fields.map((field) => describeField(field, about)),
			missingValues: [{ value: '', label: 'Vises ikke eller findes ikke; status siger hvilket' }]
		}
	};
}
