import { codebookRows, codebookTable, codebookText, codeRows, codesTable } from '#lib/export/package/codebook.ts';
import { csvLines, danishExcel, headLine, standard } from '#lib/export/package/csv-lines.ts';
import { describePackage, type PackageFacts } from '#lib/export/package/describe-package.ts';
import { estimatesJson } from '#lib/export/package/estimates-json.ts';
import type { PackageRow, PackageTable } from '#lib/export/package/field.ts';
import { packageTables, pathOf } from '#lib/export/package/tables.ts';
import { count, newTally, type Tally } from '#lib/export/package/tally.ts';
import { dataPackageTexts } from '#lib/i18n/data-package.ts';
import { languages } from '#lib/i18n/languages.ts';
import type { MissingPriceIndex } from '#lib/trial/estimates.ts';
import type { Actor } from '#lib/trial/log-entry.ts';
import { record } from '../access/record.ts';
import { currentDeliveries } from '../store/deliveries.ts';
import type { Store } from '../store/open-store.ts';
import { currentProtocol } from '../store/protocols.ts';
import { currentEstimates } from './current-estimates.ts';
import { exportTables, type ExportTables } from './export-tables.ts';

/** What a package is asked for with. */
export interface PackageAsked {
	readonly actor: Actor;
	/** What it is for: it stands in the package. The log takes no text. */
	readonly purpose: string;
	/** ISO, UTC. */
	readonly madeAt: string;
	/** The R scripts that read the package and recompute everything, by their names. */
	readonly scripts: ReadonlyMap<string, string>;
}

/** One file of the package. Its text is made while it is read; the files are to be read in their order. */
export interface PackageFile {
	readonly path: string;
	readonly text: Iterable<string>;
}

/**
 * The data package for evaluators: the rows of the current deliveries under keys of this package alone, the estimates,
 * and what they are recomputed with. File by file and piece by piece, so that a million rows need no memory.
 *
 * Logged before anything is handed out. Null where nothing is delivered; without estimates there is no package.
 */
export function exportPackage(store: Store, asked: PackageAsked): Iterable<PackageFile> | MissingPriceIndex | null {
	const deliveries = currentDeliveries(store);
	if (deliveries.length === 0) return null;
	const estimates = currentEstimates(store, { municipality: null, bootstrap: true });
	if ('missingPriceIndexYear' in estimates) return estimates;
	const { protocol, version } = currentProtocol(store);
	const facts: PackageFacts = {
		purpose: asked.purpose,
		madeAt: asked.madeAt,
		synthetic: deliveries.some(({ synthetic }) => synthetic),
		protocol: version,
		deliveries: deliveries.map(({ municipality, sha256 }) => ({ municipality, sha256 }))
	};
	record(store.log, asked.actor, 'data-exported', { scope: 'all' });
	return files(exportTables(store, { deliveries, protocol, estimates }), facts, asked.scripts);
}

function* files(tables: ExportTables, facts: PackageFacts, scripts: PackageAsked['scripts']): Generator<PackageFile> {
	const tallies = new Map(packageTables.map((table) => [table.name, newTally(table)]));
	const described = packageTables.map((table) => ({ table, tally: tallies.get(table.name) ?? newTally(table) }));
	for (const { table, tally } of described) yield { path: pathOf(table), text: standardText(table, tables, tally) };
	yield { path: 'estimates.json', text: estimatesJson(tables.estimates) };
	for (const table of packageTables) yield { path: `excel/${table.name}.csv`, text: excelText(table, tables) };

	// What is said of the tables can be said when they have been read, and so counted.
	const lines = (table: PackageTable, rows: readonly PackageRow[]) =>
		headLine(table, standard) + csvLines(table, rows, standard);
	yield { path: 'codebook.csv', text: made(() => lines(codebookTable, codebookRows(packageTables, tallies))) };
	yield { path: 'codes.csv', text: made(() => lines(codesTable, codeRows(packageTables))) };
	for (const language of languages) {
		const { codebook } = dataPackageTexts(language);
		yield { path: codebook.file, text: made(() => codebookText(packageTables, tallies, codebook, language)) };
	}
	for (const [path, script] of scripts) yield { path, text: [script] };
	const readme = languages.map((language) => dataPackageTexts(language).readme(facts.purpose, facts.synthetic));
	yield { path: 'README.md', text: [readme.join('\n')] };
	const describe = () => `${JSON.stringify(describePackage(facts, described), null, '\t')}\n`;
	yield { path: 'datapackage.json', text: made(describe) };
}

/** A text that is made when it is read. */
function* made(text: () => string): Generator<string> {
	yield text();
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
