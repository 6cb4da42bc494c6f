import { closeSync, mkdirSync, mkdtempSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PackageFile } from './export-package.ts';

/**
 * Writes a package into a new folder that nobody but its owner can read. The folder gets its name when it is whole:
 * where writing breaks off, nothing is left.
 *
 * Throws what the file system says where it cannot be written.
 */
export function writePackage(folder: string, files: Iterable<PackageFile>, begin: (path: string) => void): void {
	mkdirSync(dirname(folder), { recursive: true });
	const partial = mkdtempSync(`${folder}.partial-`);
	try {
		for (const { path, pieces } of files) {
			begin(path);
			writeFile(join(partial, path), pieces);
		}
		renameSync(partial, folder);
	} catch (error) {
		rmSync(partial, { recursive: true, force: true });
		throw error;
	}
}

function writeFile(path: string, pieces: PackageFile['pieces']): void {
	mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
	const file = openSync(path, 'wx', 0o600);
	try {
		for (const piece of pieces) writeFileSync(file, piece);
	} finally {
		closeSync(file);
	}
}
