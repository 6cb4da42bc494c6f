import { wordCell } from '#lib/export/workbook/cells.ts';
import { CODE_LIST_SHEET } from '#lib/export/workbook/code-list-sheet.ts';
import { headLook, noticeLook, proseLook, titleLook } from '#lib/export/workbook/palette.ts';
import { heightOf } from '#lib/export/workbook/row-height.ts';
import { noForm, type WorkbookSheet } from '#lib/export/workbook/write-workbook.ts';
import { problemMessage } from '#lib/i18n/problems.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { TableName } from '#lib/trial/delivery-schema.ts';
import { problemSeverities, type Problem } from '#lib/trial/problem.ts';
import { EXPLANATION_COLUMN, type ExplanationSheet } from '#lib/trial/workbook-names.ts';
import type { CellObject } from 'write-excel-file/node';
import { MOST_MARKED_ROWS } from './mark-limits.ts';
import { markLooks } from './marked-cell.ts';
import { ROW_NUMBER_COLUMN } from './marked-sheet.ts';
import { placeOf, ruleGroups, type RuleGroup } from './rule-groups.ts';

const OVERVIEW_SHEET = 'oversigt' satisfies ExplanationSheet;

const WIDTHS = [12, 16, 22, 8, 24, 76, 24];

/** What the overview tells besides the problems. */
export interface Overview {
	/** The delivery as it may be named. */
	readonly name: string;
	readonly problems: readonly Problem[];
	readonly sheetOf: ReadonlyMap<TableName, string>;
	/** Sheets that show only faulty rows, and sheets in which not every faulty row is marked. */
	readonly notWhole: readonly string[];
	readonly notAllMarked: readonly string[];
}

/** The first sheet of a marked workbook: how it is read, and every problem by check, with what to do. */
export function overviewSheet(overview: Overview, words: Words): WorkbookSheet {
	const { t, numbers } = words;
	const texts = t.workbooks.marked;
	const { name, problems, notWhole, notAllMarked } = overview;
	const warnings = problems.filter(({ code }) => problemSeverities[code] === 'warning').length;
	const count = (value: number) => numbers.decimal(value, 0);
	const notices = [
		...notWhole.map((sheet) => texts.notWhole(sheet, ROW_NUMBER_COLUMN)),
		...notAllMarked.map((sheet) => texts.notAllExplained(sheet, count(MOST_MARKED_ROWS)))
	];
	const reading = [
		texts.severities,
		texts.marks(EXPLANATION_COLUMN),
		texts.handIn(numbers.list([OVERVIEW_SHEET, CODE_LIST_SHEET]), EXPLANATION_COLUMN),
		...(problems.some(({ code }) => code === 'cpr-like-value') ? [texts.hiddenCpr] : [])
	];
	const { severity, sheet, column, count: counted, rows, message, check } = texts.columns;
	return {
		name: OVERVIEW_SHEET,
		rows: [
			[wordCell(texts.title(name), titleLook)],
			[wordCell(problems.length === 0 ? texts.none : texts.counts(count(problems.length - warnings), count(warnings)))],
			...notices.map((notice) => across(notice, noticeLook)),
			...(problems.length === 0 ? [] : reading.map((text) => across(text, proseLook))),
			[],
			[severity, sheet, column, counted, rows, message, check].map((head) => wordCell(head, headLook)),
			...ruleGroups(problems).map((group) => groupRow(group, overview.sheetOf, words))
		],
		widths: WIDTHS,
		frozenRows: 0,
		form: noForm
	};
}

function groupRow(group: RuleGroup, sheetOf: Overview['sheetOf'], { t, language, numbers }: Words): CellObject[] {
	const texts = t.workbooks.marked;
	const { code, table } = group.first;
	const severity = problemSeverities[code];
	const rows = group.rows.map((row) => (row === 1 ? texts.header : String(row)));
	const more = group.moreRows > 0 ? [texts.more(numbers.decimal(group.moreRows, 0))] : [];
	const message = problemMessage(group.first, language);
	const place = (table && sheetOf.get(table)) ?? placeOf(group.first);
	const told = [place, group.columns.join(', '), '', [rows.join(', '), ...more].join(' '), message, code];
	const height = heightOf([texts[severity], ...told], WIDTHS);
	const [sheet = '', column = '', , rowsTold = '', messageTold = '', check = ''] = told;
	return [
		wordCell(texts[severity], { ...markLooks[severity], alignVertical: 'top', height }),
		wordCell(sheet, proseLook),
		wordCell(column, proseLook),
		{ value: group.count, type: Number, align: 'left', alignVertical: 'top' },
		...[rowsTold, messageTold, check].map((text) => wordCell(text, proseLook))
	];
}

/** One cell over the whole width. */
function across(text: string, look: CellObject): (CellObject | null)[] {
	const height = heightOf([text], [WIDTHS.reduce((sum, width) => sum + width, 0)]);
	return [wordCell(text, { ...look, columnSpan: WIDTHS.length, height }), ...WIDTHS.slice(1).map(() => null)];
}
