import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { Questionnaire } from '#lib/trial/questionnaire.ts';
import { questionnaireFiles } from './questionnaire-files.ts';

const about = { source: 'VIVE og Næstved Kommune', rights: 'Må gengives med kilde' };
const items = ['Alt | i alt?', '<b>Hænger det sammen?</b>', 'Én indgang?', 'Spurgt?', 'Tillid?', 'Hverdag?'];
const registered: readonly Questionnaire[] = [
	{ instrument: 'tilfredshed', ...about, items },
	{ instrument: 'who5', source: 'WHO, 1998', rights: 'Oversættelsen må ikke gengives', items: null }
];

const fileOf = (questionnaires: readonly Questionnaire[] | null, path: string) =>
	String(questionnaireFiles(questionnaires).find((file) => file.path === `documentation/${path}`)?.content);
const rowsOf = (questionnaires: readonly Questionnaire[] | null) =>
	Papa.parse<Record<string, string>>(fileOf(questionnaires, 'questionnaire.csv').trim(), { header: true }).data;

test('says nothing is registered where nothing is', () => {
	expect(rowsOf(null).map(({ status, wording, source }) => [status, wording, source])).toEqual(
		Array.from({ length: 11 }, () => ['not-registered', '', ''])
	);
	expect(fileOf(null, 'questionnaire.md').match(/\*not registered\*/g)).toHaveLength(11);
});

test('has the wording where it may be passed on, and else says that it may not', () => {
	const rows = rowsOf(registered);
	expect(rows.slice(0, 6).map(({ wording }) => wording)).toEqual(items);
	expect(rows[0]).toMatchObject({ ...about, status: 'registered', lowest: '1', highest: '5' });
	expect(rows.slice(6).map(({ status, wording }) => [status, wording])).toEqual(
		Array.from({ length: 5 }, () => ['not-passed-on', ''])
	);
	expect(rows[6]).toMatchObject({ source: 'WHO, 1998', lowest: '0', highest: '5' });
});

test('is words in Markdown, whatever was registered', () => {
	const text = fileOf(registered, 'spoergeskema.md');
	expect(text).toContain('| 1 | alt i alt | Alt \\| i alt? |');
	expect(text).toContain('\\<b\\>Hænger');
	expect(text).not.toMatch(/<b>/);
	expect(text.match(/\*må ikke gives videre\*/g)).toHaveLength(5);
});
