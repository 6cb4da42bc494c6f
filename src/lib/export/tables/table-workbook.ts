import type { CellObject } from 'write-excel-file/node';
import type { PackageField, PackageRow } from '#lib/export/package/field.ts';
import { numberCell, textCell, wordCell } from '#lib/export/workbook/cells.ts';
import { headLook, noticeLook, proseLook, titleLook } from '#lib/export/workbook/palette.ts';
import { noForm, writeWorkbook } from '#lib/export/workbook/write-workbook.ts';
import { dayText } from '#lib/i18n/moments.ts';
import { wordsIn } from '#lib/i18n/words.ts';
import type { NumberedEdition } from '#lib/trial/edition-page.ts';
import type { EditionTable } from './edition-table.ts';

/** A table as an Excel workbook: the rows, and a sheet that says what they are. In Danish, as the other files. */
export function tableWorkbook(
	edition: Pick<NumberedEdition, 'number' | 'stamp'>,
	table: EditionTable
): Promise<Buffer> {
	const { fields } = table.about;
	const { sheets } = wordsIn('da').t.tables;
	return writeWorkbook([
		{
			name: sheets.table,
			rows: [
				fields.map(({ name }) => wordCell(name, headLook)),
				...table.rows.map((row) => fields.map((field) => cellOf(field, row)))
			],
			widths: fields.map(({ name }) => widths[name] ?? 14),
			...{ frozenRows: 1, form: noForm }
		},
		{ name: sheets.about, rows: aboutRows(edition, table), widths: [24, 80], frozenRows: 0, form: noForm }
	]);
}

const widths: Readonly<Record<string, number>> = { view: 26, name: 48, name_en: 48, quantity: 26, data: 20 };

function cellOf({ name, type }: PackageField, row: PackageRow): CellObject {
	const cell = row[name] ?? null;
	if (type === 'number') return numberCell(cell as number | null, 'General');
	return type === 'integer' ? numberCell(cell as number | null, '0') : textCell(String(cell ?? ''));
}

function aboutRows({ number, stamp }: Pick<NumberedEdition, 'number' | 'stamp'>, { about }: EditionTable) {
	const { t } = wordsIn('da');
	const { sheets } = t.tables;
	const approved = stamp.approvedAt === null ? '' : dayText(new Date(stamp.approvedAt), 'da');
	return [
		[wordCell(about.da, titleLook)],
		...(stamp.synthetic
			? [[wordCell(t.site.synthetic, noticeLook), wordCell(t.site.syntheticExplained, noticeLook)]]
			: []),
		[wordCell(t.editions.named(number)), wordCell(t.editions.line.approved(approved))],
		[wordCell(t.editions.record.checksum), textCell(stamp.sha256)],
		[wordCell(t.tables.statuses.hidden), wordCell(t.figure.hiddenRule, proseLook)],
		[],
		[wordCell(sheets.column, headLook), wordCell(sheets.meaning, headLook)],
		...about.fields.map(({ name, da }) => [wordCell(name), wordCell(da, proseLook)])
	];
}
