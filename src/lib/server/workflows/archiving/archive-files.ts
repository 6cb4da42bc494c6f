import { codebookRows, codebookTable, codeRows, codesTable } from '#lib/export/package/codebook.ts';
import { csvLines, headLine, standard } from '#lib/export/package/csv-lines.ts';
import type { PackageRow, PackageTable } from '#lib/export/package/field.ts';
import { packageTables } from '#lib/export/package/tables.ts';
import { editionTable } from '#lib/export/tables/edition-table.ts';
import { tableCsv } from '#lib/export/tables/table-csv.ts';
import { archiveTexts } from '#lib/i18n/archive.ts';
import { languages } from '#lib/i18n/languages.ts';
import { publicTables } from '#lib/trial/public-tables.ts';
import { writeProtocol } from '#lib/trial/written-protocol.ts';
import { hasRealDelivery } from '../../store/deliveries.ts';
import { contentOf } from '../../store/editions.ts';
import type { Store } from '../../store/open-store.ts';
import { currentProtocol, protocolVersions, type ProtocolRecord } from '../../store/protocols.ts';
import { editionsNow } from '../current-edition.ts';
import { exportScripts } from '../export-scripts.ts';
import { showEditions } from '../show-editions.ts';
import { approvalList, deliveryList, editionList, protocolList, questionnaireList } from './archive-lists.ts';
import type { ArchiveFile } from './bag.ts';

/**
 * Everything of the trial that can be kept for good and read by anybody: what was asked, settled, delivered (by
 * checksum), published and computed with. No row of a family, and no figure that an edition does not show.
 *
 * The same database makes the same files.
 */
export function archiveFiles(store: Store, root: string): ArchiveFile[] {
	const isSynthetic = !hasRealDelivery(store);
	const editions = editionsNow(store).toReversed();
	const registered = protocolVersions(store);
	const versions = registered.length > 0 ? registered : [currentProtocol(store)];
	return [
		...languages.map((language) => {
			const { file, readme } = archiveTexts(language);
			return { path: file, text: readme(isSynthetic) };
		}),
		{ path: 'codebook/columns.csv', text: tableText(codebookTable, codebookRows(packageTables, new Map())) },
		{ path: 'codebook/codes.csv', text: tableText(codesTable, codeRows(packageTables)) },
		{ path: 'questionnaires/items.csv', text: questionnaireList() },
		{ path: 'protocol/versions.csv', text: protocolList(versions) },
		...versions.map((record) => ({ path: `protocol/version-${record.version}.json`, text: protocolText(record) })),
		{ path: 'deliveries.csv', text: deliveryList(store, isSynthetic) },
		{ path: 'editions/editions.csv', text: editionList(editions) },
		{ path: 'editions/approvals.csv', text: approvalList(store, editions) },
		// As it was hashed, to the byte: the file's checksum is the edition's.
		...editions.map((edition) => ({ path: `editions/${edition.number}.json`, text: contentOf(store, edition) })),
		...showEditions(store).flatMap((edition) =>
			publicTables.map((table) => ({
				path: `tables/${edition.number}/${table}.csv`,
				text: tableCsv(editionTable(edition, table), standard)
			}))
		),
		...[...exportScripts(root)].map(([name, text]) => ({ path: `programs/${name}`, text }))
	];
}

function tableText(table: PackageTable, rows: readonly PackageRow[]): string {
	return headLine(table, standard) + csvLines(table, rows, standard);
}

/** The hash is that of `protocol` without the blanks. Who registered it is nobody's business. */
function protocolText({ version, sha256, registeredAt, reason, outcomesKnown, protocol }: ProtocolRecord): string {
	const record = { version, sha256, registeredAt, reason, outcomesKnown, protocol: writeProtocol(protocol) };
	return `${JSON.stringify(record, null, 1)}\n`;
}
