import { languageOf, languages } from '#lib/i18n/languages.ts';
import { figureFileName } from '#lib/report/document/figure-file-name.ts';
import { wordedReport } from '#lib/report/document/worded-report.ts';
import { reportFileKinds } from '#lib/trial/report-shown.ts';
import type { Store } from '../store/open-store.ts';
import type { ReportDesk, ShownReport } from './report-desk.ts';
import { reportArchive } from './reporting/report-archive.ts';
import { allReports, findReport } from './show-reports.ts';

/** A file of reports with the name to save it under. */
export interface ReportFile {
	readonly fileName: string;
	readonly bytes: Uint8Array;
}

/** What a file of a report is asked for by: the parts of its address. */
interface Asked {
	readonly edition: string;
	readonly report: string;
}

/** A report as PDF or DOCX; null where there is no such file. */
export async function reportFile(
	store: Store,
	desk: ReportDesk,
	{ edition, report, ...asked }: Asked & { readonly language: string; readonly kind: string }
): Promise<ReportFile | null> {
	const language = languageOf(asked.language);
	const kind = reportFileKinds.find((one) => one === asked.kind);
	if (language === null || kind === undefined) return null;
	const shown = await findReport(store, desk, { number: edition, name: report, language });
	const [files] = (shown && (await desk.filesOf([shown]))) ?? [];
	return files ? { fileName: `${edition}-${report}-${language}.${kind}`, bytes: files[kind] } : null;
}

/** A figure of a report as SVG, PNG or text; null where there is none of that name. Its name tells the language. */
export async function figureFile(
	store: Store,
	desk: ReportDesk,
	{ edition, report, figure }: Asked & { readonly figure: string }
): Promise<ReportFile | null> {
	for (const language of languages) {
		const shown = await findReport(store, desk, { number: edition, name: report, language });
		// Whoever types the name of a figure that is not there has no files made.
		if (!shown || !figureNames(shown).some((name) => figure.startsWith(`${name}.`))) continue;
		const [files] = (await desk.filesOf([shown])) ?? [];
		const found = files?.figures.find(({ name }) => name === figure);
		if (found) return { fileName: `${edition}-${report}-${found.name}`, bytes: found.bytes };
	}
	return null;
}

function figureNames({ document }: ShownReport): readonly string[] {
	const blocks = wordedReport(document).sections.flatMap((section) => section.blocks);
	return blocks.flatMap((block) => (block.kind === 'figure' ? [figureFileName(block.caption)] : []));
}

/** All reports of an edition in one archive; null where there are none. */
export async function archiveFile(
	store: Store,
	desk: ReportDesk,
	{ edition, ...asked }: { readonly edition: string; readonly language: string }
): Promise<ReportFile | null> {
	const language = languageOf(asked.language);
	const reports = language && (await allReports(store, desk, { number: edition, language }));
	const files = reports && (await desk.filesOf(reports));
	if (!reports || !files) return null;
	const named = reports.flatMap(({ name }, at) => (files[at] ? [{ name, files: files[at] }] : []));
	return { fileName: `${edition}-${language}.zip`, bytes: await reportArchive(named) };
}
