import { expect, test } from 'vitest';
import { wordsIn } from '#lib/i18n/words.ts';
import type { Problem, ProblemCode } from '#lib/trial/problem.ts';
import { explainRow } from './explain-row.ts';
import { ruleGroups } from './rule-groups.ts';

const problem = (code: ProblemCode, row: number | null, column: string | null = null): Problem => ({
	code,
	table: 'familier',
	file: 'faxe/familier.csv',
	row,
	column,
	parameters: {}
});

test('problems are told by check and table, errors first, with the first ten rows', () => {
	const rows = Array.from({ length: 12 }, (_, at) => at + 2);
	const warnings = rows.map((row) => problem('starts-long-before', row, 'startdato'));
	const twoInARow = [problem('missing-value', 5, 'gruppe'), problem('missing-value', 5, 'maalgruppe')];
	expect(ruleGroups([...warnings, ...twoInARow])).toMatchObject([
		{ count: 2, columns: ['gruppe', 'maalgruppe'], rows: [5], moreRows: 0 },
		{ count: 12, columns: ['startdato'], rows: rows.slice(0, 10), moreRows: 2 }
	]);
});

test('the same check in another table or file is told by itself', () => {
	const elsewhere: Problem = { ...problem('file-ignored', null), table: null, file: 'faxe/note.txt' };
	expect(ruleGroups([elsewhere, { ...elsewhere, file: 'faxe/b.txt' }, problem('file-ignored', null)])).toHaveLength(3);
});

test('a row says its errors first, and no more than anybody reads', () => {
	const many = Array.from({ length: 20 }, () => problem('missing-value', 2, 'gruppe'));
	const lines = explainRow([problem('starts-long-before', 2, 'startdato'), ...many], wordsIn('da')).split('\n');
	expect(lines[0]).toBe('FEJL i gruppe: Feltet er tomt. Det skal udfyldes.');
	expect(lines).toHaveLength(9);
	expect(lines.at(-1)).toBe('… og 13 til');
});
