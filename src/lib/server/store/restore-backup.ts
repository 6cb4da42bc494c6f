import Database from 'better-sqlite3';
import { existsSync, linkSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import type { BackupTask, CopyingPhase } from './back-up.ts';
import { checksumFile, isSound, whyNotCopied } from './copy-database.ts';
import { checksumOf, copyForOwner, putInPlace } from './durable-files.ts';
import { holdAlone } from './hold-alone.ts';
import { fingerprintIn, openKey, StoreError } from './key.ts';
import { migrationState } from './migration-state.ts';

export interface RestoreTask extends BackupTask {
	/** The key from the environment; without one it lies in a file beside the database. */
	readonly secret?: string | undefined;
	/** What the database is called that was there before. */
	readonly replaced: string;
}

export interface Restored {
	/** Whether a checksum lay beside the backup, so that it could be held against it. */
	readonly checksumSeen: boolean;
	/** Where the database lies that was there before; null where there was none. */
	readonly replaced: string | null;
	/** Whether it could be told that nobody used it: not of a file that cannot be read as a database. */
	readonly heldAlone: boolean;
}

/**
 * Puts a backup in the place of the database, which is kept beside it.
 *
 * The backup is copied first, and it is the copy that is examined and then put in place by one renaming: it is sound,
 * a database of ours, not from a newer version, and the key at hand is its own, or nothing is changed. Whenever this
 * is cut off, the old database stands or the new one.
 *
 * Throws a `StoreError` that says why the backup was not restored.
 */
export function restoreBackup(task: RestoreTask, tell: (phase: CopyingPhase) => void): Restored {
	const { database, file, partial } = task;
	// A log beside it holds what was written last: it is a database in use, or copied by hand while it was.
	if (existsSync(`${file}-wal`)) throw new StoreError('backup-has-log', file);
	try {
		mkdirSync(dirname(database), { recursive: true });
		tell('copying');
		copyForOwner(file, partial);
		tell('checking');
		const checksumSeen = holdAgainstChecksum(partial, file);
		if (!isSound(partial)) throw new StoreError('backup-damaged', file);
		refuseUnfit(task);
		return { checksumSeen, ...replace(task) };
	} catch (error) {
		throw whyNotCopied(error, file, database);
	}
}

/** Whether a copy has the checksum that lies beside the file it was made of; false where none lies there. */
export function holdAgainstChecksum(copy: string, file: string): boolean {
	if (!existsSync(checksumFile(file))) return false;
	const stated = /^[0-9a-f]{64}\b/.exec(readFileSync(checksumFile(file), 'utf8'));
	if (stated?.[0] !== checksumOf(copy)) throw new StoreError('checksum-differs', file);
	return true;
}

function refuseUnfit({ database, file, partial, migrations, secret }: RestoreTask): void {
	const sqlite = new Database(partial, { fileMustExist: true });
	try {
		const { kind } = migrationState(sqlite, migrations);
		if (kind === 'newer') throw new StoreError('database-newer', file);
		if (kind === 'empty' || kind === 'foreign' || fingerprintIn(sqlite) === undefined)
			throw new StoreError('database-foreign', file);
		openKey(sqlite, { path: database, secret });
	} finally {
		sqlite.close();
	}
}

function replace({ database, partial, replaced }: RestoreTask): Omit<Restored, 'checksumSeen'> {
	const wasThere = existsSync(database);
	const letGo = wasThere ? holdAlone(database) : null;
	try {
		// What is left of a log would be taken for the new database's own, and break it.
		if (existsSync(`${database}-wal`)) renameSync(`${database}-wal`, `${replaced}-wal`);
		if (wasThere) linkSync(database, replaced);
		putInPlace(partial, database);
		return { replaced: wasThere ? replaced : null, heldAlone: !wasThere || letGo !== null };
	} finally {
		letGo?.();
	}
}
