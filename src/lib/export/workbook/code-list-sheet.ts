import type { Messages } from '#lib/i18n/catalogue.ts';
import type { Language } from '#lib/i18n/languages.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { Code } from '#lib/trial/code-lists.ts';
import type { CellType, Column } from '#lib/trial/delivery-schema.ts';
import type { ExplanationSheet } from '#lib/trial/workbook-names.ts';
import { getCellAddress } from 'write-excel-file/utility';
import { codeListName } from '../code-list-name.ts';
import { namedCodeLists } from '../named-code-lists.ts';
import { textCell, wordCell } from './cells.ts';
import type { DropDown } from './form-feature.ts';
import { headLook } from './palette.ts';
import { noForm, type WorkbookSheet } from './write-workbook.ts';

export const CODE_LIST_SHEET = 'kodelister' satisfies ExplanationSheet;

/** What a yes/no column is offered; more is understood. */
const yesNo: readonly Code[] = [
	{ code: 'ja', da: 'Ja', en: 'Yes' },
	{ code: 'nej', da: 'Nej', en: 'No' }
];

/** Every list that a column can be filled in from; each takes two columns of the sheet, code and meaning. */
const lists: readonly (readonly Code[])[] = [...namedCodeLists.map(({ codes }) => codes), yesNo];

/** The sheet that the drop-down lists refer to, and where a reader finds what the codes mean. */
export function codeListSheet({ t, language }: Words): WorkbookSheet {
	const longest = Math.max(...lists.map((codes) => codes.length));
	return {
		name: CODE_LIST_SHEET,
		rows: [
			lists.flatMap((codes) => [
				wordCell(listName(codes, t), headLook),
				wordCell(t.handbook.codeLists.meaning, headLook)
			]),
			...Array.from({ length: longest }, (_, place) => lists.flatMap((codes) => codeCells(codes[place], language)))
		],
		widths: lists.flatMap((codes) => [
			2 + Math.max(...codes.map(({ code }) => code.length), listName(codes, t).length),
			2 + Math.max(...codes.map((code) => code[language].length), t.handbook.codeLists.meaning.length)
		]),
		frozenRows: 1,
		form: noForm
	};
}

/** The drop-down lists of a sheet's columns of codes, in the order in which they stand; null is no column of a table. */
export function dropDownsOf(columns: readonly (Column | null)[], { t }: Words): DropDown[] {
	const { title, text } = t.workbooks.notInList;
	return columns.flatMap((column, place) => {
		const codes = column && codesOf(column.cell);
		if (!codes) return [];
		const at = 2 * lists.indexOf(codes);
		const source = `${CODE_LIST_SHEET}!${fixed(1, at)}:${fixed(codes.length, at)}`;
		return [{ column: place, source, errorTitle: title, errorText: text(listName(codes, t), CODE_LIST_SHEET) }];
	});
}

function codesOf(cell: CellType): readonly Code[] | null {
	return 'codes' in cell ? cell.codes : cell.type === 'yes-no' ? yesNo : null;
}

function listName(codes: readonly Code[], t: Messages): string {
	const list = namedCodeLists.find((candidate) => candidate.codes === codes);
	return list ? codeListName(list, t) : t.handbook.readsAs['yes-no'];
}

function codeCells(code: Code | undefined, language: Language) {
	return code ? [textCell(code.code), wordCell(code[language])] : [null, null];
}

/** `$A$2`: the same cell wherever it is referred to from. */
function fixed(row: number, column: number): string {
	return getCellAddress(row, column).replace(/^([A-Z]+)/, '$$$1$$');
}
