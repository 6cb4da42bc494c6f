import type { Words } from '#lib/i18n/words.ts';
import { EXPLANATION_SHEETS, type ExplanationSheet } from '#lib/trial/workbook-names.ts';
import type { CellObject } from 'write-excel-file/node';
import { deliveryHandbook, type HandbookTable } from '../delivery-handbook.ts';
import { requiredTables } from '../handbook-conventions.ts';
import { withoutBackticks } from '../inline-code.ts';
import { wordCell } from './cells.ts';
import { CODE_LIST_SHEET } from './code-list-sheet.ts';
import { heightOf } from './row-height.ts';
import { headingLooks, headLook, noticeLook, proseLook, sectionLook, titleLook } from './palette.ts';
import { noForm, type WorkbookSheet } from './write-workbook.ts';

const GUIDE_SHEET = 'vejledning' satisfies ExplanationSheet;

/** As wide as a sheet of paper on its side. */
const WIDTHS = [30, 16, 24, 42, 13];

type Row = (CellObject | null)[];

/** The sheet that explains the workbook: how to fill it in, and what every table and column is. */
export function guideSheet(words: Words, isSynthetic: boolean): WorkbookSheet {
	const { t, numbers } = words;
	const { guide } = t.workbooks;
	const { conventions, tables } = deliveryHandbook(words.language);
	return {
		name: GUIDE_SHEET,
		rows: [
			[wordCell(guide.title, titleLook)],
			...(isSynthetic ? [across(`${t.site.synthetic}. ${guide.syntheticNote}`, noticeLook)] : []),
			...[
				guide.fill(numbers.list(requiredTables)),
				guide.headings,
				guide.codes(CODE_LIST_SHEET),
				guide.names,
				guide.handIn(numbers.list(EXPLANATION_SHEETS))
			].map((text) => across(text)),
			[],
			...tables.flatMap((table) => tableRows(table, words)),
			[wordCell(t.handbook.conventions.heading, sectionLook)],
			...conventions.map(({ name, text }) => across(`${name}: ${withoutBackticks(text)}`))
		],
		widths: WIDTHS,
		frozenRows: 0,
		form: noForm
	};
}

function tableRows({ name, isRequired, explanation, columns }: HandbookTable, { t }: Words): Row[] {
	const { columns: heads, tables } = t.handbook;
	const need = isRequired ? tables.required : tables.optional;
	return [
		[wordCell(name, sectionLook), wordCell(need), wordCell(`${explanation}.`)],
		[heads.name, heads.required, heads.readsAs, heads.explanation, heads.example].map((head) =>
			wordCell(head, headLook)
		),
		...columns.map((column) => {
			const words = [column.requiredInWords, column.readsAs, column.explanation, column.example];
			const height = heightOf([column.name, ...words], WIDTHS);
			return [
				wordCell(column.name, { ...headingLooks[column.required], alignVertical: 'top', height }),
				...words.map((text) => wordCell(text, proseLook))
			];
		}),
		[]
	];
}

/** One cell over the whole width. */
function across(text: string, look: CellObject = proseLook): Row {
	const height = heightOf([text], [WIDTHS.reduce((sum, width) => sum + width, 0)]);
	return [wordCell(text, { ...look, columnSpan: WIDTHS.length, height }), ...WIDTHS.slice(1).map(() => null)];
}
