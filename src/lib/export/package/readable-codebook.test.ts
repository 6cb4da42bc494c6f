import { describe, expect, test } from 'vitest';
import { languages } from '#lib/i18n/languages.ts';
import { contactRoles, groups, personRoles } from '#lib/trial/code-lists.ts';
import { codebookHtml } from './codebook-html.ts';
import { codebookMarkdown } from './codebook-markdown.ts';
import { codeListNames } from './code-list-names.ts';
import { readableCodebook } from './readable-codebook.ts';
import { packageTables } from './tables.ts';
import { count, newTally } from './tally.ts';

describe.each(languages)('the codebook (%s)', (language) => {
	const codebook = readableCodebook(packageTables, language, null);

	test('has every column of every table with its words, and every list of codes that is named', () => {
		expect(codebook.tables.map(({ name, columns }) => [name, columns.map((column) => column.name)])).toEqual(
			packageTables.map(({ name, fields }) => [name, fields.map((field) => field.name)])
		);
		const named = new Set(codebook.codeLists.map(({ name }) => name));
		expect(named.size).toBe(codebook.codeLists.length);
		for (const { name, columns } of codebook.tables) {
			const fields = packageTables.find((table) => table.name === name)?.fields ?? [];
			for (const [at, { meaning, type, codeList }] of columns.entries()) {
				expect(Math.min(meaning.length, type.length)).toBeGreaterThan(0);
				expect(codeList !== null).toBe(fields[at]?.codes !== undefined);
				if (codeList !== null) expect(named).toContain(codeList);
			}
		}
	});

	test('holds no number of any data where it is of no package', () => {
		const counts = codebook.tables.flatMap(({ rows, columns }) => [rows, ...columns.map(({ stated }) => stated)]);
		expect(new Set(counts)).toEqual(new Set([null]));
	});

	test('is as HTML whole: every link leads to a place that is there once, and every code and column is in it', () => {
		const html = codebookHtml(codebook, { synthetic: true });
		const places = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
		expect(new Set(places).size).toBe(places.length);
		const links = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
		for (const link of links) expect(places).toContain(link);
		expect(html).toMatch(/SYNTETISKE DATA|SYNTHETIC DATA/);
		expect(codebookHtml(codebook, { synthetic: false })).not.toMatch(/SYNTETISKE DATA|SYNTHETIC DATA/);
		for (const { columns } of codebook.tables) {
			for (const { name } of columns) expect(html).toContain(`<code>${name}</code>`);
		}
		for (const { codes } of codebook.codeLists) {
			for (const { code } of codes) expect(html).toContain(`<code>${code}</code>`);
		}
	});
});

test('a list that several columns share is named once, and two lists of one name are told apart', () => {
	const names = codeListNames(packageTables);
	expect(names.get(groups)).toBe('gruppe');
	expect([names.get(personRoles), names.get(contactRoles)]).toEqual(['rolle', 'rolle_kontakter']);
});

// By hand: of two rows one states the group.
test('the codebook of a package says how many rows there are, and how many state each column', () => {
	const [families] = packageTables;
	if (!families) throw new Error('no tables');
	const tally = newTally(families);
	count(tally, [{ familie_id: 'f1', gruppe: 'indsats' }, { familie_id: 'f2' }]);
	const codebook = readableCodebook([families], 'da', new Map([[families.name, tally]]));
	expect(codebook.tables).toMatchObject([{ name: 'familier', rows: 2 }]);
	const stated = new Map(codebook.tables[0]?.columns.map((column) => [column.name, column.stated]));
	expect([stated.get('familie_id'), stated.get('gruppe'), stated.get('slut_dag')]).toEqual([2, 1, 0]);
	const line = codebookMarkdown(codebook).match(/^\| `gruppe` .*$/m)?.[0];
	expect(line).toBe('| `gruppe` | Indsats eller sammenligning | kode: gruppe | familier.gruppe | 1 |');
});
