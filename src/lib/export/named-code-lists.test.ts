import { expect, test } from 'vitest';
import { messagesIn } from '#lib/i18n/messages.ts';
import { contactRoles, personRoles, units } from '#lib/trial/code-lists.ts';
import { codeListName } from './code-list-name.ts';
import { namedCodeLists, namedListOf } from './named-code-lists.ts';

test('a list that several columns use is there once, and two lists of one name are told apart', () => {
	const names = namedCodeLists.map((list) => codeListName(list, messagesIn('da')));
	expect(names).toHaveLength(new Set(names).size);
	expect(namedListOf(units)).toMatchObject({ column: 'enhed', table: null });
	expect(namedListOf(personRoles)).toMatchObject({ column: 'rolle', table: null });
	expect(codeListName(namedListOf(contactRoles), messagesIn('da'))).toBe('rolle (kontakter)');
});

test('codes that no column has are a mistake', () => {
	expect(() => namedListOf([])).toThrow(RangeError);
});
