import { describe, expect, test } from 'vitest';
import { languages } from '#lib/i18n/languages.ts';
import { contactRoles, groups, personRoles } from '#lib/trial/code-lists.ts';
import type { Questionnaire } from '#lib/trial/questionnaire.ts';
import { codebookHtml } from './codebook-html.ts';
import { codebookMarkdown } from './codebook-markdown.ts';
import { codeListNames } from './code-list-names.ts';
import { readableCodebook } from './readable-codebook.ts';
import { packageTables } from './tables.ts';
import { count, newTally } from './tally.ts';

describe.each(languages)('the codebook (%s)', (language) => {
	const codebook = readableCodebook(packageTables, language, null, null);

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
	const codebook = readableCodebook([families], 'da', new Map([[families.name, tally]]), null);
	expect(codebook.tables).toMatchObject([{ name: 'familier', rows: 2 }]);
	const stated = new Map(codebook.tables[0]?.columns.map((column) => [column.name, column.stated]));
	expect([stated.get('familie_id'), stated.get('gruppe'), stated.get('slut_dag')]).toEqual([2, 1, 0]);
	const line = codebookMarkdown(codebook).match(/^\| `gruppe` .*$/m)?.[0];
	expect(line).toBe('| `gruppe` | Indsats eller sammenligning | kode: gruppe | familier.gruppe | 1 |');
});

describe('the wording of the questions', () => {
	const items = ['Alt i alt?', '<i>Hænger</i> det | sammen?', 'Én indgang?', 'Spurgt?', 'Tillid?', 'Hverdag?'];
	const registered: readonly Questionnaire[] = [
		{ instrument: 'tilfredshed', source: 'VIVE', rights: 'må gengives', items },
		{ instrument: 'who5', source: 'WHO', rights: 'må ikke gengives', items: null }
	];
	const [families] = packageTables;
	const codebook = readableCodebook(families ? [families] : [], 'da', null, registered);

	test('stands in the codebook, or that it may not be passed on', () => {
		expect(codebook.questionnaires.map(({ about }) => about)).toEqual([
			'Skala 1–5. Kilde: VIVE. Rettigheder: må gengives.',
			'Skala 0–5. Kilde: WHO. Rettigheder: må ikke gengives.'
		]);
		const [satisfaction, who5] = codebook.questionnaires.map((one) => one.items.map(({ wording }) => wording));
		expect(satisfaction).toEqual(items);
		expect(new Set(who5)).toEqual(new Set(['må ikke gives videre']));
	});

	// By hand, in each form: it is words, whatever was registered.
	test('is words in Markdown and in HTML', () => {
		expect(codebookMarkdown(codebook)).toContain('| 2 | sammenhæng | \\<i\\>Hænger\\</i\\> det \\| sammen? |');
		const html = codebookHtml(codebook, { synthetic: false });
		expect(html).toContain('<td>&lt;i&gt;Hænger&lt;/i&gt; det | sammen?</td>');
		expect(html).not.toContain('<i>');
	});

	test('is not spoken of where nothing is registered', () => {
		const without = readableCodebook(packageTables, 'da', null, null);
		expect(without.questionnaires).toEqual([]);
		expect(codebookMarkdown(without)).not.toContain('Spørgsmålene til familierne');
		expect(codebookHtml(without, { synthetic: false })).not.toContain('Spørgsmålene til familierne');
	});
});
