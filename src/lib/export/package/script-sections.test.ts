import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scriptSections } from './script-sections.ts';

const script = readFileSync(new URL('replicate.R', import.meta.url), 'utf8');
const lines = script.trimEnd().split('\n');
const sections = scriptSections(script);

// By hand: the headings of the script.
test('every section of the script is found', () => {
	expect(sections.map(({ number }) => number)).toEqual([
		...['1', '2', '3', '4', '4.1', '4.2', '4.3', '4.4', '4.5', '4.6', '5', '6', '7', '8', '9', '9.1', '9.2', '9.3'],
		...['10', '11']
	]);
	expect(sections.find(({ number }) => number === '4.1')?.title).toBe('Service days');
	expect(sections.find(({ number }) => number === '6')?.title).toBe('Where the families went');
});

test('a section begins at its heading and ends where the next begins', () => {
	for (const [at, { number, title, first, last }] of sections.entries()) {
		expect(lines[first - 1]).toMatch(new RegExp(`^# (--- )?${number}\\.? ${title}`));
		expect(last).toBe((sections[at + 1]?.first ?? lines.length + 1) - 1);
	}
});
