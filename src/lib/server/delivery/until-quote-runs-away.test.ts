import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileBytes } from './byte-source.ts';
import { csvFile } from './csv-file.ts';

const path = join(mkdtempSync(join(tmpdir(), 'effektblik-quote-')), 'planer.csv');

async function readOf(text: string): Promise<{ rows: number; broken: readonly number[] }> {
	writeFileSync(path, text);
	const known = { encoding: 'utf-8', hasSlash: false, hasQuote: true } as const;
	const file = await csvFile({ name: 'planer.csv', read: fileBytes(path), ...known });
	let rows = 0;
	const broken = await file.rows((some) => {
		rows += some.length;
	});
	return { rows, broken };
}

const row = 'f1;p1;lab27;2018-01-01;\n';
const many = row.repeat(200_000);

test('a quotation mark never closed at the top of a large file is told in its row', async () => {
	const { broken } = await readOf(`a;b;c;d;e\nf1;"p1;lab27;2018-01-01;\n${many}`);
	expect(broken).toEqual([2]);
});

test('closed quotation marks, far from each other, are none of its business', async () => {
	const quoted = 'f1;"p1";lab27;"2018-01-01";\n';
	const { rows, broken } = await readOf(`a;b;c;d;e\n${quoted}${many}${quoted}`);
	expect(broken).toEqual([]);
	expect(rows).toBe(200_002);
});
