import type { Messages } from '#lib/i18n/catalogue.ts';
import type { Column } from '#lib/trial/delivery-schema.ts';
import { codeListName } from './code-list-name.ts';
import { namedListOf } from './named-code-lists.ts';

/** How the cells of a column are read, in words. */
export function readsAs({ cell }: Column, t: Messages): string {
	const { readsAs: words, identifierOf } = t.handbook;
	switch (cell.type) {
		case 'identifier':
			return words.identifier(identifierOf[cell.of]);
		case 'code':
		case 'age-group':
			return words.code(codeListName(namedListOf(cell.codes), t));
		default:
			return words[cell.type];
	}
}

/** A cell as it may be written: the same in both languages, as deliveries are. */
export function exampleOf({ name, cell }: Column): string {
	switch (cell.type) {
		case 'identifier':
			return { family: 'f017', person: 'f017-1', 'contact-person': 'k204', respondent: 'r017-1' }[cell.of];
		case 'code':
		case 'age-group':
			return cell.codes.at(0)?.code ?? '';
		case 'date':
			return '25-03-2018';
		case 'month':
			return '2018-03';
		case 'yes-no':
			return 'ja';
		case 'paragraph':
			return '52 stk. 3';
		case 'amount':
			return '12345,67';
		case 'integer':
			return name === 'vaerdi' ? '4' : '1';
	}
}
