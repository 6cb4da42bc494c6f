import type { Messages } from '#lib/i18n/catalogue.ts';
import type { NamedCodeList } from './named-code-lists.ts';

/** `enhed`; or `rolle (kontakter)` where another list is called `rolle` too. */
export function codeListName({ column, table }: NamedCodeList, { handbook }: Messages): string {
	return table === null ? column : handbook.codeLists.ofTable(column, table);
}
