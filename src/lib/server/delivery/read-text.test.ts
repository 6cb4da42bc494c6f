import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileBytes } from './byte-source.ts';
import { csvFile } from './csv-file.ts';
import type { DeliveredCell } from './delivery-source.ts';
import { detectDelimiter } from './detect-delimiter.ts';
import { inspectText } from './inspect-text.ts';
import { readText } from './read-text.ts';

const folder = mkdtempSync(join(tmpdir(), 'effektblik-text-'));

function fileOf(bytes: Uint8Array): string {
	const path = join(folder, 'planer.csv');
	writeFileSync(path, bytes);
	return path;
}

async function textOf(bytes: Uint8Array): Promise<string> {
	const read = fileBytes(fileOf(bytes));
	const { encoding } = await inspectText(read);
	let text = '';
	for await (const chunk of readText(read, encoding ?? 'utf-8')) text += chunk;
	return text;
}

test('a carriage return at the edge of a chunk is one line end with the line feed after it', async () => {
	// Files are read 65,536 bytes at a time.
	const text = `${'x'.repeat(65_535)}\r\ny`;
	expect(await textOf(Buffer.from(text))).toBe(`${'x'.repeat(65_535)}\ny`);
});

test('a letter cut in two by the edge of a chunk is whole', async () => {
	const text = `${'x'.repeat(65_535)}ø`;
	expect(await textOf(Buffer.from(text))).toBe(text);
});

test('what is not UTF-8 is Windows-1252, also where only the last byte tells', async () => {
	expect(await textOf(Buffer.from('æøå ', 'latin1'))).toBe('æøå ');
	expect(await textOf(Uint8Array.of(0x61, 0x80))).toBe('a€');
	expect(await textOf(Uint8Array.of(0x61, 0xc3))).toBe('aÃ');
});

test('rows come back as they were written, whatever the cells, the delimiter and the line ends', async () => {
	const cell = fc.string({ unit: fc.constantFrom(...Array.from('ab;,\t" æ1')) });
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 }),
			fc.constantFrom(';', ',', '\t'),
			fc.constantFrom('\n', '\r\n', '\r'),
			async (rows, delimiter, lineEnd) => {
				const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
				const lines = [['a', 'b', 'c'].join(delimiter), ...rows.map((row) => row.map(quoted).join(delimiter))];
				const file = await csvFile({
					name: 'planer.csv',
					read: fileBytes(fileOf(Buffer.from(lines.join(lineEnd) + lineEnd))),
					encoding: 'utf-8',
					hasSlash: false,
					hasQuote: true
				});
				const read: (readonly DeliveredCell[])[] = [];
				expect(await file.rows((some) => read.push(...some))).toEqual([]);
				expect(file.header).toEqual(['a', 'b', 'c']);
				expect(read.filter((row) => row.length > 1)).toEqual(rows);
			}
		),
		{ numRuns: 50 }
	);
});

test.each([
	['a;b;c', ';'],
	['a,b,c', ','],
	['a\tb', '\t'],
	['"a,b,c";d', ';'],
	['a', ';']
])('the delimiter of %j', (header, delimiter) => {
	expect(detectDelimiter(header)).toBe(delimiter);
});
