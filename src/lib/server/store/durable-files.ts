import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

const CHUNK_BYTES = 1 << 20;

/** Reads a file piece by piece, so that a large one needs no more memory than a small one. */
function* piecesOf(path: string): Generator<Buffer> {
	const file = openSync(path, 'r');
	try {
		const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
		for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer)) yield buffer.subarray(0, read);
	} finally {
		closeSync(file);
	}
}

/** The SHA-256 of a file's bytes, in hexadecimal. */
export function checksumOf(path: string): string {
	const hash = createHash('sha256');
	for (const piece of piecesOf(path)) hash.update(piece);
	return hash.digest('hex');
}

/** Copies a file into a new one that only its owner may read, whoever may read the first. */
export function copyForOwner(from: string, to: string): void {
	const file = openSync(to, 'wx', 0o600);
	try {
		for (const piece of piecesOf(from)) {
			for (let written = 0; written < piece.length;) written += writeSync(file, piece, written);
		}
	} finally {
		closeSync(file);
	}
}

/** Waits until a file, or the names in a folder, have reached the disk: what was written shall outlive a power cut. */
function settle(path: string): void {
	const file = openSync(path, 'r');
	try {
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
}

/** Gives a finished file its name, in place of what had it. Whoever looks sees the old or the new, never a part. */
export function putInPlace(finished: string, name: string): void {
	settle(finished);
	renameSync(finished, name);
	settle(dirname(name));
}
