import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { temporaryFolder } from '../../../../tests/support/command-line.ts';
import { writeZip, type ZippedFile } from './write-zip.ts';

const nothing = () => undefined;
const files: readonly ZippedFile[] = [
	{ path: 'mappe/æøå.csv', pieces: ['a,b\r\n', '', '1,2\r\n'] },
	{ path: 'mappe/bytes.bin', pieces: [new Uint8Array([0, 255, 10])] },
	{ path: 'mappe/tom.txt', pieces: [] }
];

/** The entries of an archive as another library reads them. */
function entriesIn(file: string): Promise<Entry[]> {
	const { promise, resolve, reject } = Promise.withResolvers<Entry[]>();
	const found: Entry[] = [];
	fromBuffer(readFileSync(file), { lazyEntries: false }, (error: Error | null, zip?: ZipFile) => {
		if (!zip) {
			reject(error ?? new Error('no archive'));
			return;
		}
		zip.on('entry', (entry: Entry) => found.push(entry));
		zip.on('end', () => {
			resolve(found);
		});
	});
	return promise;
}

describe('an archive', () => {
	test('has what was put in, in that order, as Python reads it', async () => {
		const file = join(temporaryFolder(), 'x.zip');
		const begun: string[] = [];
		await writeZip(file, files, (path) => begun.push(path));
		const program =
			'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); print([(n, z.read(n)) for n in z.namelist()])';
		const read = execFileSync('python3', ['-c', program, file], { encoding: 'utf8' }).trim();
		expect(read).toBe(
			"[('mappe/æøå.csv', b'a,b\\r\\n1,2\\r\\n'), ('mappe/bytes.bin', b'\\x00\\xff\\n'), ('mappe/tom.txt', b'')]"
		);
		expect(begun).toEqual(files.map(({ path }) => path));
	});

	test('is for its owner only, and so are its files', async () => {
		const file = join(temporaryFolder(), 'x.zip');
		await writeZip(file, files, nothing);
		expect(statSync(file).mode & 0o077).toBe(0);
		// APPNOTE.TXT 4.4.15: the mode of Unix stands in the upper half.
		for (const { externalFileAttributes } of await entriesIn(file))
			expect((externalFileAttributes >>> 16) & 0o777).toBe(0o600);
	});

	test('is the same bytes of the same files', async () => {
		const [one, other] = [join(temporaryFolder(), 'x.zip'), join(temporaryFolder(), 'x.zip')];
		await writeZip(one, files, nothing);
		await writeZip(other, files, nothing);
		expect(readFileSync(one).equals(readFileSync(other))).toBe(true);
	});

	test('is not there where a file of it cannot be made', async () => {
		const file = join(temporaryFolder(), 'x.zip');
		function* broken(): Generator<string> {
			yield 'a'.repeat(1_000_000);
			throw new Error('broken off');
		}
		const some = [...files, { path: 'x', pieces: broken() }, ...files];
		await expect(writeZip(file, some, nothing)).rejects.toThrow('broken off');
		expect(existsSync(file)).toBe(false);
	});

	test('leaves a file of its name as it is, and breaks where there is no folder', async () => {
		const file = join(temporaryFolder(), 'x.zip');
		writeFileSync(file, 'mine');
		await expect(writeZip(file, files, nothing)).rejects.toMatchObject({ code: 'EEXIST' });
		expect(readFileSync(file, 'utf8')).toBe('mine');
		await expect(writeZip(join(file, 'x.zip'), files, nothing)).rejects.toMatchObject({ code: 'ENOTDIR' });
	});
});
