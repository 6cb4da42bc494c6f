import { dataPackageTexts } from '#lib/i18n/data-package.ts';
import { languages } from '#lib/i18n/languages.ts';
import type { DescribedTable, PackageFacts } from './describe-package.ts';
import type { ExcelSheet } from './excel-sheet.ts';
import type { Cell } from './field.ts';

/** The first sheet of the workbook: what it is, what it is for, and what its sheets hold, in both languages. */
export function aboutSheet({ purpose, synthetic, dates }: PackageFacts, tables: readonly DescribedTable[]): ExcelSheet {
	const rows = languages.flatMap((language): Cell[][] => {
		const { workbook } = dataPackageTexts(language);
		return [
			...(synthetic ? [[workbook.synthetic]] : []),
			[`${workbook.purpose}: ${purpose}`],
			[dates === null ? workbook.personal : workbook.personalDated],
			[...workbook.head],
			...tables.map(({ table, tally }) => [table.name, table[language], tally.rows]),
			[]
		];
	});
	return { name: dataPackageTexts('da').workbook.about, widths: [24, 60, 10], rows: [rows] };
}
