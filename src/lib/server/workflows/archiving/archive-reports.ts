import { languages } from '#lib/i18n/languages.ts';
import { keptReportsOf } from '../../store/kept-reports.ts';
import type { Store } from '../../store/open-store.ts';
import type { EarlierEdition } from '../earlier-editions.ts';
import { makeReportFiles } from '../make-report-files.ts';
import { openReport } from '../reporting/sealed-report.ts';
import { csv } from './archive-lists.ts';
import type { ArchiveFile } from './bag.ts';

/**
 * The reports of every edition: as they were kept, to the byte, and set as PDF to be read. Null where a PDF could not be
 * made.
 */
export async function archiveReports(
	store: Store,
	editions: readonly EarlierEdition[],
	root: string
): Promise<readonly ArchiveFile[] | null> {
	const kept = editions.flatMap(({ id, number }) =>
		languages.flatMap((language) =>
			keptReportsOf(store, id, language).map((report) => ({ ...report, number, file: `${report.name}.${language}` }))
		)
	);
	const opened = kept.map(openReport);
	const reports = opened.map(({ document: report, charts: drawings }) => ({ report, drawings }));
	const made = reports.length === 0 ? [] : await makeReportFiles({ reports, root });
	if (made === null) return null;
	const listed = kept.map(({ number, name, language, sha256, code, keptAt }) => ({
		...{ edition: number, name, language, sha256, code, kept_at: keptAt }
	}));
	return [
		{ path: 'reports/reports.csv', content: csv(listed, ['edition', 'name', 'language', 'sha256', 'code', 'kept_at']) },
		...kept.flatMap(({ number, file, content }, at) => {
			const pdf = made[at]?.pdf;
			if (!pdf) throw new Error('a report without its file');
			return [
				{ path: `reports/${number}/${file}.json`, content: content },
				{ path: `reports/${number}/${file}.pdf`, content: pdf }
			];
		})
	];
}
