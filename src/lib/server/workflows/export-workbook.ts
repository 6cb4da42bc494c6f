import { aboutSheet } from '#lib/export/package/about-sheet.ts';
import { codebookRows, codebookTable, codeRows, codesTable } from '#lib/export/package/codebook.ts';
import type { DescribedTable, PackageFacts } from '#lib/export/package/describe-package.ts';
import type { ExcelSheet } from '#lib/export/package/excel-sheet.ts';
import { workbookParts } from '#lib/export/package/excel-workbook.ts';
import type { PackageRow, PackageTable } from '#lib/export/package/field.ts';
import { tableSheets } from '#lib/export/package/table-sheets.ts';
import { dataPackageTexts } from '#lib/i18n/data-package.ts';
import type { ExportTables } from './export-tables.ts';
import { zipPieces } from './zip-pieces.ts';

/** Every table of the package as a workbook, with its codebook. To be read when the tables have been counted. */
export function* workbook(
	facts: PackageFacts,
	described: readonly DescribedTable[],
	{ rowsOf }: ExportTables
): Generator<Uint8Array> {
	const { workbook: texts } = dataPackageTexts('da');
	const tables = described.map(({ table }) => table);
	const tallies = new Map(described.map(({ table, tally }) => [table.name, tally]));
	const small = (name: string, table: PackageTable, rows: readonly PackageRow[]): ExcelSheet[] =>
		tableSheets({ ...table, name }, [rows], { count: rows.length });
	yield* zipPieces(
		workbookParts([
			aboutSheet(facts, described),
			...small(texts.codebook, codebookTable, codebookRows(tables, tallies)),
			...small(texts.codes, codesTable, codeRows(tables)),
			...described.flatMap(({ table, tally }) => tableSheets(table, rowsOf(table), { count: tally.rows }))
		])
	);
}
