import type { Language } from '#lib/i18n/languages.ts';
import { wordsIn, type Words } from '#lib/i18n/words.ts';
import { deliverySchema, type Column, type Table } from '#lib/trial/delivery-schema.ts';
import { codeListName } from './code-list-name.ts';
import { exampleOf, readsAs } from './column-words.ts';
import { handbookChecks, type HandbookCheck } from './handbook-checks.ts';
import { handbookConventions, type HandbookConvention } from './handbook-conventions.ts';
import { namedCodeLists, namedListOf, type NamedCodeList } from './named-code-lists.ts';

export interface HandbookColumn {
	readonly name: string;
	readonly anchor: string;
	readonly required: Column['required'];
	readonly requiredInWords: string;
	readonly readsAs: string;
	/** The anchor of the list that the cells are codes of, or null. */
	readonly codeList: string | null;
	readonly explanation: string;
	readonly example: string;
}

export interface HandbookTable {
	readonly name: string;
	readonly anchor: string;
	readonly isRequired: boolean;
	readonly explanation: string;
	readonly columns: readonly HandbookColumn[];
}

export interface HandbookCodeList {
	readonly name: string;
	readonly anchor: string;
	readonly codes: readonly { readonly code: string; readonly meaning: string }[];
}

/** Everything that is to be known about the delivery format, in one language. */
export interface DeliveryHandbook {
	readonly conventions: readonly HandbookConvention[];
	readonly tables: readonly HandbookTable[];
	readonly codeLists: readonly HandbookCodeList[];
	readonly checks: readonly HandbookCheck[];
}

/**
 * The handbook of the delivery format, made from the schema and the problems that the checks use: a code, a
 * column or a check is one edit. The page, the document in `docs/` and the guide in the workbooks are
 * renderings of it.
 */
export function deliveryHandbook(language: Language): DeliveryHandbook {
	const words = wordsIn(language);
	return {
		conventions: handbookConventions(words),
		tables: deliverySchema.map((table) => handbookTable(table, words)),
		codeLists: namedCodeLists.map((list) => ({
			name: codeListName(list, words.t),
			anchor: codeListAnchor(list),
			codes: list.codes.map((code) => ({ code: code.code, meaning: code[language] }))
		})),
		checks: handbookChecks(language)
	};
}

function handbookTable(table: Table, { language, t }: Words): HandbookTable {
	return {
		name: table.name,
		anchor: table.name,
		isRequired: table.required,
		explanation: table[language],
		columns: table.columns.map((column) => ({
			name: column.name,
			anchor: `${table.name}-${column.name}`,
			required: column.required,
			requiredInWords: t.handbook.required[column.required],
			readsAs: readsAs(column, t),
			codeList: 'codes' in column.cell ? codeListAnchor(namedListOf(column.cell.codes)) : null,
			explanation: column[language],
			example: exampleOf(column)
		}))
	};
}

function codeListAnchor({ column, table }: NamedCodeList): string {
	return ['codes', column, ...(table === null ? [] : [table])].join('-');
}
