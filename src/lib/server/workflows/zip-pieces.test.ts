import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import { describe, expect, test } from 'vitest';
import { zipPieces, type ZipEntry } from './zip-pieces.ts';

/** The files of an archive as another library reads them; it holds each against its checksum and its size. */
async function read(entries: readonly ZipEntry[]): Promise<[string, string][]> {
	const archive = await fromBufferPromise(Buffer.concat([...zipPieces(entries)]), { validateEntrySizes: true });
	const files: [string, string][] = [];
	for await (const entry of archive.eachEntry()) {
		const content = await buffer(await archive.openReadStreamPromise(entry));
		files.push([entry.fileName, content.toString()]);
	}
	return files;
}

describe('an archive piece by piece', () => {
	test('is read again as it was written', async () => {
		const long = Array.from({ length: 40_000 }, (_, row) => `<row>${row} æøå ${(row * 7919) % 1013}</row>`);
		const entries = [
			{ name: 'tom.txt', pieces: [] },
			{ name: 'mappe/kort.txt', pieces: ['', 'blå', 'bær'] },
			{ name: 'lang.xml', pieces: long }
		];
		expect(await read(entries)).toEqual(entries.map(({ name, pieces }) => [name, pieces.join('')]));
	});

	test('is the same bytes of the same files', () => {
		const made = () => Buffer.concat([...zipPieces([{ name: 'a', pieces: ['x'] }])]);
		expect(made()).toEqual(made());
	});

	test('is begun before its last file is there', () => {
		const walk = zipPieces(
			(function* (): Generator<ZipEntry> {
				yield { name: 'a', pieces: ['x'] };
				throw new Error('not asked for yet');
			})()
		);
		expect(walk.next().done).toBe(false);
		expect(() => [...walk]).toThrow('not asked for yet');
	});
});
