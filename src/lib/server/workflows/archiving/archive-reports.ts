import { languages } from '#lib/i18n/languages.ts';
import { keptReportsOf, type KeptReport } from '../../store/kept-reports.ts';
import type { Store } from '../../store/open-store.ts';
import type { EarlierEdition } from '../earlier-editions.ts';
import { makeReportPdfs } from '../make-report-files.ts';
import { openReport } from '../reporting/sealed-report.ts';
import { csv } from './archive-lists.ts';
import type { ArchiveFile } from './bag.ts';

/**
 * The reports of every edition: as they were kept, to the byte, and set as PDF to be read. Null where a PDF could not be
 * made.
 *
 * One edition after the other, since the drawings of all at once would fill the memory.
 */
export async function archiveReports(
	store: Store,
	editions: readonly EarlierEdition[],
	root: string
): Promise<readonly ArchiveFile[] | null> {
	const files: ArchiveFile[] = [];
	const listed: Listed[] = [];
	for (const { id, number } of editions) {
		const kept = languages.flatMap((language) => keptReportsOf(store, id, language));
		const pdfs = await pdfsOf(kept, root);
		if (pdfs === null) return null;
		for (const [at, { name, language, sha256, code, keptAt, content }] of kept.entries()) {
			const pdf = pdfs[at];
			if (!pdf) throw new Error('a report without its file');
			const path = `reports/${number}/${name}.${language}`;
			files.push({ path: `${path}.json`, content }, { path: `${path}.pdf`, content: pdf });
			listed.push({ edition: number, name, language, sha256, code, kept_at: keptAt });
		}
	}
	return [{ path: 'reports/reports.csv', content: csv(listed, columns) }, ...files];
}

const columns = ['edition', 'name', 'language', 'sha256', 'code', 'kept_at'] as const;

type Listed = Readonly<Record<(typeof columns)[number], string>>;

async function pdfsOf(kept: readonly KeptReport[], root: string): Promise<readonly Uint8Array[] | null> {
	if (kept.length === 0) return [];
	const reports = kept.map((one) => {
		const { document: report, charts: drawings } = openReport(one);
		return { report, drawings };
	});
	return makeReportPdfs({ reports, root });
}
