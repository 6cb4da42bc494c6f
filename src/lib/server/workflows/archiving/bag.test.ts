import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../../../../tests/support/command-line.ts';
import { bagOf, type ArchiveFile } from './bag.ts';

const payload: readonly ArchiveFile[] = [
	{ path: 'b.txt', content: 'to' },
	{ path: 'a/æ.csv', content: 'x\r\n' }
];
const bag = bagOf(payload, [['External-Description', 'En prøve']]);
const textOf = (path: string) => bag.files.find((file) => file.path === path)?.content;

/** Writes a bag as files, as whoever unpacks it has it. */
function unpacked(): string {
	const folder = temporaryFolder();
	for (const { path, content } of bag.files) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), content);
	}
	return folder;
}

const check = (folder: string, manifest: string) =>
	execFileSync('sha256sum', ['--strict', '-c', manifest], { cwd: folder, encoding: 'utf8' });

describe('a bag', () => {
	// RFC 8493, 2.1.1 and 2.2.2: the two lines of bagit.txt, and the octets and the number of the files.
	test('says what it is and how much is in it', () => {
		expect(textOf('bagit.txt')).toBe('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
		expect(textOf('bag-info.txt')).toBe('External-Description: En prøve\nPayload-Oxum: 5.2\n');
	});

	test('has checksums of every file, as sha256sum computes them', () => {
		const folder = unpacked();
		expect(check(folder, 'manifest-sha256.txt')).toBe('data/a/æ.csv: OK\ndata/b.txt: OK\n');
		expect(check(folder, 'tagmanifest-sha256.txt').match(/: OK$/gm)).toHaveLength(3);
	});

	test('is not whole when a file was altered', () => {
		const folder = unpacked();
		writeFileSync(join(folder, 'data/b.txt'), 'tre');
		expect(() => check(folder, 'manifest-sha256.txt')).toThrow();
	});

	test('is known by the hash of its list', () => {
		const folder = unpacked();
		const [hash] = execFileSync('sha256sum', ['manifest-sha256.txt'], { cwd: folder, encoding: 'utf8' }).split(' ');
		expect(hash).toBe(bag.sha256);
		expect(bagOf(payload.toReversed(), []).sha256).toBe(bag.sha256);
	});
});
