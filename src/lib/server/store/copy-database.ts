import Database from 'better-sqlite3';
import { randomBytes } from 'node:crypto';
import { closeSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { checksumOf, putInPlace } from './durable-files.ts';
import { StoreError } from './key.ts';

/** The checksum of a backup lies beside it, in the form that `sha256sum -c` reads. */
export function checksumFile(backup: string): string {
	return `${backup}.sha256`;
}

/** The checksum that lies beside a finished backup. */
export function statedChecksum(backup: string): string {
	return readFileSync(checksumFile(backup), 'utf8').slice(0, 64);
}

/** The name of a copy while it is being made: nobody may take it for a backup. */
export function partialName(target: string): string {
	return `${target}.${randomBytes(4).toString('hex')}.part`;
}

/**
 * Writes the database as it stands at this moment, also while others write: one statement sees one state of it, the
 * last that was committed. What was deleted is not carried over, since the copy is built anew (decision 31).
 */
export function writeCopy(sqlite: Database.Database, partial: string): void {
	closeSync(openSync(partial, 'wx', 0o600));
	sqlite.prepare('VACUUM INTO ?').run(partial);
}

/** Whether SQLite finds no fault in a file: a copy that cannot be read is noticed now, not when it is needed. */
export function isSound(path: string): boolean {
	const sqlite = new Database(path, { fileMustExist: true });
	try {
		return sqlite.pragma('integrity_check', { simple: true }) === 'ok';
	} catch (error) {
		if (isDamage(error)) return false;
		throw error;
	} finally {
		sqlite.close();
	}
}

/** Whether SQLite says by an error that a file is damaged, or no database. */
export function isDamage(error: unknown): boolean {
	return error instanceof Error && 'code' in error && /^SQLITE_(CORRUPT|NOTADB)/.test(String(error.code));
}

/** Gives a copy that was found sound its name and its checksum. The checksum comes first: a backup never lacks it. */
export function sealCopy(partial: string, target: string): void {
	const checksum = `${partial}.sha256`;
	writeFileSync(checksum, `${checksumOf(partial)}  ${basename(target)}\n`, { mode: 0o600 });
	putInPlace(checksum, checksumFile(target));
	putInPlace(partial, target);
}

/** Leaves nothing of a copy that was not finished: it holds rows about families like any other. */
export function removePartial(partial: string): void {
	for (const suffix of ['', '-journal', '-wal', '-shm', '.sha256']) rmSync(`${partial}${suffix}`, { force: true });
}

/**
 * A sound copy of an open database under a name, in place of an earlier one of that name.
 *
 * Throws a `StoreError` where the disk is full, the folder cannot be written to, or the database itself is damaged.
 */
export function copyDatabase(sqlite: Database.Database, target: string): void {
	const partial = partialName(target);
	try {
		writeCopy(sqlite, partial);
		if (!isSound(partial)) throw new StoreError('database-damaged', sqlite.name);
		sealCopy(partial, target);
	} catch (error) {
		removePartial(partial);
		throw whyNotCopied(error, sqlite.name, target);
	}
}

/** The file system and SQLite say with a code why a copy could not be made; anything else is a bug. */
export function whyNotCopied(error: unknown, database: string, target: string): unknown {
	if (error instanceof StoreError || !(error instanceof Error) || !('code' in error)) return error;
	return isDamage(error)
		? new StoreError('database-damaged', database, error)
		: new StoreError('cannot-copy', target, error);
}
