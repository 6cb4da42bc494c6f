import { codeListSheet } from '#lib/export/workbook/code-list-sheet.ts';
import { writeWorkbook, type WorkbookSheet } from '#lib/export/workbook/write-workbook.ts';
import type { Language } from '#lib/i18n/languages.ts';
import { wordsIn } from '#lib/i18n/words.ts';
import { tableNames, type TableName } from '#lib/trial/delivery-schema.ts';
import type { Problem } from '#lib/trial/problem.ts';
import { EXPLANATION_SHEETS } from '#lib/trial/workbook-names.ts';
import type { DeliveredFile, DeliverySource } from '../delivery/delivery-source.ts';
import { withoutCpr } from '../validation/cells/cpr-like.ts';
import { findTables } from '../validation/tables.ts';
import { faultsOfTables, noFaults } from './marking/faults-of-tables.ts';
import { MOST_CELLS } from './marking/mark-limits.ts';
import { keepRows } from './marking/kept-rows.ts';
import { markedSheet } from './marking/marked-sheet.ts';
import { overviewSheet } from './marking/overview-sheet.ts';
import { sheetNames } from './marking/sheet-names.ts';

/**
 * The delivery as a workbook in which every faulty cell is marked, and said beside the row what is wrong and what to
 * do: the sheets and values of whoever handed it in, with an overview first. Mended, it may be handed in as it is.
 *
 * Nothing CPR-like is written into it. A table too large to be shown is there by its faulty rows, and can then not
 * be handed in.
 */
export async function markWorkbook(
	source: DeliverySource,
	problems: readonly Problem[],
	language: Language
): Promise<Buffer> {
	const words = wordsIn(language);
	const tables = source.files.filter((file) => !isExplanation(file));
	const files = source.isWorkbook ? tables : tables.toSorted(inReadingOrder);
	const names = sheetNames(files.map((file) => file.name));
	const found = findTables(source).tables;
	const faultsOf = faultsOfTables(problems);

	const sheets: WorkbookSheet[] = [];
	const sheetOf = new Map<TableName, string>();
	const notWhole: string[] = [];
	const notAllMarked: string[] = [];
	let roomLeft = MOST_CELLS;
	for (const [place, file] of files.entries()) {
		const name = names[place] ?? '';
		// Of two files for one table the first was read, and the problems are its own.
		const table = found.find((candidate) => candidate.file === file)?.table ?? null;
		const faults = (table && faultsOf.get(table.name)) ?? noFaults;
		const kept = await keepRows(file, faults, roomLeft);
		sheets.push(markedSheet({ name, table, kept, faults }, words));
		if (table) sheetOf.set(table.name, name);
		if (kept.isWhole) roomLeft -= kept.count;
		else notWhole.push(name);
		if (!faults.isComplete) notAllMarked.push(name);
	}
	const overview = { name: withoutCpr(source.name), problems, sheetOf, notWhole, notAllMarked };
	return writeWorkbook([overviewSheet(overview, words), ...sheets, codeListSheet(words)]);
}

/** A sheet that the product wrote itself: it is written anew. */
function isExplanation({ sheet, tableName }: DeliveredFile): boolean {
	return sheet !== null && EXPLANATION_SHEETS.some((name) => name === tableName);
}

/** A folder lists its files by name; tables are read easier in their own order, and what is no table comes last. */
function inReadingOrder(a: DeliveredFile, b: DeliveredFile): number {
	const place = ({ tableName }: DeliveredFile) => tableNames.findIndex((name) => name === tableName) >>> 0;
	return place(a) - place(b);
}
