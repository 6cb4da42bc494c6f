import { importPrograms } from '#lib/export/package/archive-programs.ts';
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
import { approvalList, deliveryList, editionList, protocolList } from './archive-lists.ts';
import { archiveReports } from './archive-reports.ts';
import type { ArchiveFile } from './bag.ts';
import { questionnaireFiles } from './questionnaire-files.ts';

/**
 * Everything of the trial that can be kept for good and read by anybody: what was asked, settled, delivered (by
 * checksum), published and computed with. No row of a family, and no figure that an edition does not show.
 *
 * The same database makes the same files. Null where the reports could not be set.
 */
export async function archiveFiles(store: Store, root: string): Promise<readonly ArchiveFile[] | null> {
	const isSynthetic = !hasRealDelivery(store);
	const editions = editionsNow(store).toReversed();
	const registered = protocolVersions(store);
	const current = currentProtocol(store);
	const versions = registered.length > 0 ? registered : [current];
	const reports = await archiveReports(store, editions, root);
	if (reports === null) return null;
	return [
		...languages.map((language) => {
			const { file, readme } = archiveTexts(language);
			return { path: file, content: readme(isSynthetic) };
		}),
		{ path: 'codebook/columns.csv', content: tableText(codebookTable, codebookRows(packageTables, new Map())) },
		{ path: 'codebook/codes.csv', content: tableText(codesTable, codeRows(packageTables)) },
		...questionnaireFiles(current.protocol.questionnaires),
		{ path: 'protocol/versions.csv', content: protocolList(versions) },
		...versions.map((record) => ({ path: `protocol/version-${record.version}.json`, content: protocolText(record) })),
		{ path: 'deliveries.csv', content: deliveryList(store, isSynthetic) },
		{ path: 'editions/editions.csv', content: editionList(editions) },
		{ path: 'editions/approvals.csv', content: approvalList(store, editions) },
		// As it was hashed, to the byte: the file's checksum is the edition's.
		...editions.map((edition) => ({ path: `editions/${edition.number}.json`, content: contentOf(store, edition) })),
		...showEditions(store).flatMap((edition) =>
			publicTables.map((table) => ({
				path: `tables/${edition.number}/${table}.csv`,
				content: tableCsv(editionTable(edition, table), standard)
			}))
		),
		...reports,
		...[...exportScripts(root, { withDates: true }), ...importPrograms()].map(([name, content]) => ({
			path: `programs/${name}`,
			content
		}))
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
