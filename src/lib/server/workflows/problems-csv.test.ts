import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { Problem } from '#lib/trial/problem.ts';
import { wordsIn } from '#lib/i18n/words.ts';
import { temporaryFolder } from '../../../../tests/support/command-line.ts';
import { itemFile, writeItemFile } from './item-file.ts';
import { problemsCsv } from './problems-csv.ts';

const problem = (row: number, column = 'startdato'): Problem => ({
	...{ code: 'bad-date', table: 'familier', file: 'faxe/familier.csv', parameters: {} },
	...{ row, column }
});

const csvOf = async (problems: readonly Problem[]): Promise<string> => {
	const folder = temporaryFolder();
	const csv = problemsCsv(itemFile(folder, writeItemFile(folder, problems)), wordsIn('da'));
	return Buffer.from(await new Response(csv).arrayBuffer()).toString('utf8');
};

test('Danish Excel opens it: byte order mark, semicolons, Windows line ends, Danish headings, every problem', async () => {
	const warnings = Array.from({ length: 700 }, (_, at) => ({ ...problem(at + 2), code: 'row-twice' as const }));
	const bytes = await csvOf([...Array.from({ length: 2500 }, (_, at) => problem(at + 2)), ...warnings]);
	const lines = bytes.split('\r\n');
	expect(lines[0]).toBe('\uFEFFType;Kode;Tabel;Fil;Række;Kolonne;Besked');
	expect(lines[1]).toMatch(/^Fejl;bad-date;familier;faxe\/familier\.csv;2;startdato;Datoen /);
	expect(lines).toHaveLength(3202);
	expect(lines.at(-1)).toBe('');
});

// OWASP, CSV injection: a cell that begins with one of these can be a formula.
test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=1\n2'])('%j does not become a formula', async (column) => {
	const { data } = Papa.parse<string[]>(await csvOf([problem(2, column)]), { delimiter: ';' });
	expect(data[1]?.[5]).toBe(`'${column}`);
});
