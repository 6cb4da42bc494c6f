import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvFile } from './csv-file.ts';
import type { DeliveredFile } from './delivery-source.ts';

/** The bytes in blocks of so many, however the lines fall. */
async function* inBlocks(text: string, size: number): AsyncGenerator<Uint8Array> {
	const bytes = Buffer.from(text);
	for (let from = 0; from < bytes.length; from += size) yield await Promise.resolve(bytes.subarray(from, from + size));
}

/** Every row with its number, as it is handed over. */
async function rowsOf(file: DeliveredFile): Promise<[number, readonly unknown[]][]> {
	const found: [number, readonly unknown[]][] = [];
	await file.rows((rows, firstRow) => found.push(...rows.map((row, at): [number, typeof row] => [firstRow + at, row])));
	return found;
}

test('a text without quotation marks reads the same whether or not one is looked for, block by block', async () => {
	const text = fc.string({ unit: fc.constantFrom('a', 'ø', ';', '\n', '\r', ' '), maxLength: 60 });
	await fc.assert(
		fc.asyncProperty(text, fc.integer({ min: 1, max: 12 }), async (content, size) => {
			const read = () => inBlocks(content, size);
			const file = { name: 'ydelser.csv', read, encoding: 'utf-8', hasSlash: false } as const;
			const [plain, quoted] = [await csvFile({ ...file, hasQuote: false }), await csvFile({ ...file, hasQuote: true })];
			expect(plain.header).toEqual(quoted.header);
			expect(await rowsOf(plain)).toEqual(await rowsOf(quoted));
		}),
		{ numRuns: 300 }
	);
});
