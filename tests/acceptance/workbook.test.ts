import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { archiveOf } from '../support/archive.ts';
import { effektblik, temporaryFolder } from '../support/command-line.ts';
import { comparedArrays, differences, type ComparedArray } from './compare-estimates.ts';

const data = fileURLToPath(new URL('data', import.meta.url));

/** A folder of CSV files as an archive, in a folder of its own as Windows makes it. */
function packed(folder: string, name: string): string {
	const path = join(temporaryFolder(), name);
	const files = readdirSync(folder).map((file) => ({
		name: `${name}/${file}`,
		bytes: readFileSync(join(folder, file))
	}));
	writeFileSync(path, archiveOf(files));
	return path;
}

// The authority: an independent implementation in R, which read the CSV files (data/README.md).
test('a workbook, an archive and a folder give the figures that three folders give', () => {
	const db = join(temporaryFolder(), 'trial.db');
	const example = join(data, 'example');
	const paths = [
		join(data, 'workbook', 'faxe.xlsx'),
		packed(join(example, 'holbaek'), 'holbaek.zip'),
		join(example, 'naestved')
	];
	expect(effektblik(['ingest', ...paths, '--db', db])).toMatchObject({ code: 0 });
	const actual = JSON.parse(effektblik(['estimates', '--json', '--db', db]).out) as Record<ComparedArray, []>;
	const expected = JSON.parse(readFileSync(join(example, 'expected.json'), 'utf8')) as Record<ComparedArray, []>;
	for (const array of comparedArrays) expect(differences(array, expected[array], actual[array])).toEqual([]);
});
