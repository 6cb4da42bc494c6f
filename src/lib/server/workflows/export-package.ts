import { codebookHtml } from '#lib/export/package/codebook-html.ts';
import { codebookMarkdown } from '#lib/export/package/codebook-markdown.ts';
import { codebookRows, codebookTable, codeRows, codesTable } from '#lib/export/package/codebook.ts';
import { csvLines, danishExcel, headLine, standard } from '#lib/export/package/csv-lines.ts';
import { describePackage, type PackageFacts } from '#lib/export/package/describe-package.ts';
import { estimatesJson } from '#lib/export/package/estimates-json.ts';
import type { PackageRow, PackageTable } from '#lib/export/package/field.ts';
import { readmeText } from '#lib/export/package/readme-text.ts';
import { readableCodebook } from '#lib/export/package/readable-codebook.ts';
import { sasScript } from '#lib/export/package/sas-script.ts';
import { spssScript } from '#lib/export/package/spss-script.ts';
import { stataScript } from '#lib/export/package/stata-script.ts';
import { datedTables, packageTables as plainTables, pathOf } from '#lib/export/package/tables.ts';
import { count, newTally, type Tally } from '#lib/export/package/tally.ts';
import { dataPackageTexts } from '#lib/i18n/data-package.ts';
import { languages } from '#lib/i18n/languages.ts';
import type { MissingPriceIndex } from '#lib/trial/estimates.ts';
import type { Actor } from '#lib/trial/log-entry.ts';
import type { Protocol } from '#lib/trial/protocol.ts';
import { record } from '../access/record.ts';
import { computeEstimates } from '../indicators/estimates.ts';
import type { Store } from '../store/open-store.ts';
import { areSame } from './calendar-dates/date-standing.ts';
import type { ApprovedDates } from './calendar-dates/use-dates.ts';
import { municipalityData } from './current-estimates.ts';
import { codebookReport } from './codebook-report.ts';
import { exportTables, type ExportTables } from './export-tables.ts';
import { workbook } from './export-workbook.ts';
import { packageSources, type PackageSources, type SourcesRefusal } from './package-sources.ts';
import { purposeOf } from './purpose-fault.ts';
import { compilePdf } from './reporting/compile-pdf.ts';

/** What a package is asked for with. */
export interface PackageAsked {
	readonly actor: Actor;
	/** What it is for: it stands in the package. The log takes no text. */
	readonly purpose: string;
	/** The number of the edition whose deliveries are meant; null for the current ones. */
	readonly edition: string | null;
	/** What two people have approved, for one with calendar dates; null for one without. */
	readonly approved: ApprovedDates | null;
	/** ISO, UTC. */
	readonly madeAt: string;
	/** The R scripts that read the package and recompute everything, by their names. */
	readonly scripts: ReadonlyMap<string, string>;
}

/** One file of the package. It is made while it is read; the files are to be read in their order, and whole. */
export interface PackageFile {
	readonly path: string;
	readonly pieces: Iterable<string | Uint8Array>;
}

type MadePackage = Iterable<PackageFile> | MissingPriceIndex | null;

/**
 * The data package for evaluators: the rows of the current deliveries, or of an edition's, under keys of this package
 * alone, the estimates, and what they are recomputed with. File by file and piece by piece, so that a million rows need
 * no memory.
 *
 * Logged before anything is handed out; so is that an edition's rows are not. Null where nothing is delivered; without
 * estimates there is no package. One with calendar dates is made of what was approved, or refused as outdated.
 */
export function exportPackage(
	store: Store,
	asked: PackageAsked & { readonly approved: null }
): MadePackage | { readonly refused: SourcesRefusal };
export function exportPackage(
	store: Store,
	asked: PackageAsked
): MadePackage | { readonly refused: SourcesRefusal | 'outdated' };
export function exportPackage(
	store: Store,
	asked: PackageAsked
): MadePackage | { readonly refused: SourcesRefusal | 'outdated' } {
	const sources = approvedSources(store, asked);
	if (typeof sources === 'string') {
		record(store.log, asked.actor, 'export-refused', { refusal: sources });
		return { refused: sources };
	}
	const { deliveries } = sources;
	if (deliveries.length === 0) return null;
	const { protocol, version } = sources.protocol;
	const data = deliveries.map((delivery) => municipalityData(store, delivery));
	const estimates = computeEstimates(data, protocol, { bootstrap: true, together: true });
	if ('missingPriceIndexYear' in estimates) return estimates;
	const facts: PackageFacts = {
		purpose: purposeOf(asked.purpose),
		madeAt: asked.madeAt,
		synthetic: deliveries.some(({ synthetic }) => synthetic),
		protocol: version,
		deliveries: deliveries.map(({ municipality, sha256 }) => ({ municipality, sha256 })),
		dates: asked.approved
	};
	if (asked.approved !== null)
		record(store.log, asked.actor, 'dated-data-exported', { request: asked.approved.request });
	else if (asked.edition === null) record(store.log, asked.actor, 'data-exported', { scope: 'all' });
	else record(store.log, asked.actor, 'edition-data-exported', { edition: asked.edition });
	const withDates = asked.approved !== null;
	const about = { scripts: asked.scripts, questionnaires: protocol.questionnaires };
	return files(exportTables(store, { deliveries, protocol, estimates, withDates }), facts, about);
}

/** What the package is made from. With calendar dates nothing but the deliveries that were approved. */
function approvedSources(
	store: Store,
	{ edition, approved }: Pick<PackageAsked, 'approved' | 'edition'>
): PackageSources | SourcesRefusal | 'outdated' {
	const sources = packageSources(store, edition);
	if (typeof sources === 'string' || approved === null) return sources;
	return areSame(sources.deliveries, approved.deliveries) ? sources : 'outdated';
}

function* files(
	tables: ExportTables,
	facts: PackageFacts,
	about: Pick<PackageAsked, 'scripts'> & Pick<Protocol, 'questionnaires'>
): Generator<PackageFile> {
	const packageTables = facts.dates === null ? plainTables : datedTables;
	const tallies = new Map(packageTables.map((table) => [table.name, newTally(table)]));
	const described = packageTables.map((table) => ({ table, tally: tallies.get(table.name) ?? newTally(table) }));
	for (const { table, tally } of described) yield { path: pathOf(table), pieces: standardText(table, tables, tally) };
	yield { path: 'estimates.json', pieces: estimatesJson(tables.estimates) };
	for (const table of packageTables) yield { path: `excel/${table.name}.csv`, pieces: excelText(table, tables) };

	// What is said of the tables can be said when they have been read, and so counted.
	const lines = (table: PackageTable, rows: readonly PackageRow[]) =>
		headLine(table, standard) + csvLines(table, rows, standard);
	yield { path: 'excel/tables.xlsx', pieces: workbook(facts, described, tables) };
	yield { path: 'codebook.csv', pieces: made(() => lines(codebookTable, codebookRows(packageTables, tallies))) };
	yield { path: 'codes.csv', pieces: made(() => lines(codesTable, codeRows(packageTables))) };
	for (const language of languages) {
		const { codebook: file } = dataPackageTexts(language);
		const codebook = () => readableCodebook(packageTables, language, tallies, about.questionnaires);
		yield { path: `${file}.md`, pieces: made(() => codebookMarkdown(codebook())) };
		yield { path: `${file}.html`, pieces: made(() => codebookHtml(codebook(), facts)) };
		yield { path: `${file}.pdf`, pieces: made(() => compilePdf(codebookReport(codebook(), facts), new Map())) };
	}
	for (const [path, script] of importScripts) yield { path, pieces: made(() => script(described)) };
	for (const [path, script] of about.scripts) yield { path, pieces: [script] };
	const readme = languages.map((language) => readmeText(facts, language));
	yield { path: 'README.md', pieces: [readme.join('\n')] };
	yield { path: 'datapackage.json', pieces: made(() => safeJson(describePackage(facts, described))) };
}

/** What reads the package into other programs than R, by the name of the file. */
const importScripts = [
	['import.sps', spssScript],
	['import.do', stataScript],
	['import.sas', sasScript]
] as const;

/** JSON that can also be put into a page: nothing in it is taken for a tag or an entity. */
function safeJson(value: object): string {
	const escaped = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
	return `${JSON.stringify(value, null, '\t')}\n`.replaceAll(/[<>&]/g, escaped);
}

/** A file in one piece that is made when it is read. */
function* made<Piece>(piece: () => Piece): Generator<Piece> {
	yield piece();
}

function* standardText(table: PackageTable, { rowsOf }: ExportTables, tally: Tally): Generator<string> {
	yield headLine(table, standard);
	for (const rows of rowsOf(table)) {
		count(tally, rows);
		yield csvLines(table, rows, standard);
	}
}

function* excelText(table: PackageTable, { rowsOf }: ExportTables): Generator<string> {
	yield headLine(table, danishExcel);
	for (const rows of rowsOf(table)) yield csvLines(table, rows, danishExcel);
}
