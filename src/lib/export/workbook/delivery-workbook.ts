import type { Language } from '#lib/i18n/languages.ts';
import { wordsIn } from '#lib/i18n/words.ts';
import { deliverySchema, type TableName } from '#lib/trial/delivery-schema.ts';
import { codeListSheet } from './code-list-sheet.ts';
import { guideSheet } from './guide-sheet.ts';
import { tableSheet, type FormRow } from './table-sheet.ts';
import { writeWorkbook } from './write-workbook.ts';

/** The rows of every table of a delivery; null where the table is not delivered. */
export type FormTables = Readonly<Record<TableName, readonly FormRow[] | null>>;

/** The workbook to begin with: every table and column of the delivery format, drop-down lists, and a guide. */
export function emptyWorkbook(language: Language): Promise<Buffer> {
	return deliveryWorkbook(language, null);
}

/** The same workbook filled with made-up families, a delivery that may be handed in. The guide says what it is. */
export function exampleWorkbook(language: Language, tables: FormTables): Promise<Buffer> {
	return deliveryWorkbook(language, tables);
}

function deliveryWorkbook(language: Language, tables: FormTables | null): Promise<Buffer> {
	const words = wordsIn(language);
	const present = deliverySchema.filter(({ name }) => tables === null || tables[name] !== null);
	return writeWorkbook([
		guideSheet(words, tables !== null),
		...present.map((table) => tableSheet(table, tables?.[table.name] ?? [], words)),
		codeListSheet(words)
	]);
}
