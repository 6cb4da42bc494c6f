import Database from 'better-sqlite3';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { LogFields } from '#lib/trial/log-entry.ts';
import type { LogHead } from '#lib/trial/log-verification.ts';
import { accessFile } from './access-database.ts';
import { isSound, whyNotCopied } from './copy-database.ts';
import { copyForOwner, putInPlace } from './durable-files.ts';
import { StoreError } from './key.ts';
import { logIn } from './log.ts';
import { holdsMark, markIn, setMark } from './log-mark.ts';
import { holdAgainstChecksum, type RestoreTask } from './restore-backup.ts';

/** Copies the log that lies beside a backup, and examines the copy. Null where none lies there. */
export function stageLog({ database, file }: RestoreTask, partial: string): string | null {
	const beside = accessFile(file);
	if (!existsSync(beside)) return null;
	try {
		mkdirSync(dirname(database), { recursive: true });
		copyForOwner(beside, partial);
	} catch (error) {
		throw whyNotCopied(error, beside, partial);
	}
	holdAgainstChecksum(partial, beside);
	if (!isSound(partial)) throw new StoreError('backup-damaged', beside);
	return partial;
}

/**
 * Chooses the log that goes on beside a database that was put back, and puts it in place. That is the one which is
 * there, if it tells of the database's last change: what was done since the backup stays in it. Else the one that lay
 * beside the backup; and where that is missing, too, a new one, since a database must not be lost with its log. A log
 * that is not chosen is kept beside the database that was replaced.
 */
export function chooseLog({ database, replaced }: RestoreTask, staged: string | null): LogFields['log'] {
	const place = accessFile(database);
	const mark = onDatabase(database, markIn);
	if (existsSync(place)) {
		if (tells(place, mark)) return 'kept';
		renameSync(place, accessFile(replaced));
	}
	// What a log that is gone has left would be taken for the new one's own.
	for (const left of ['-wal', '-shm']) rmSync(`${place}${left}`, { force: true });
	if (staged === null || !tells(staged, mark)) return 'new';
	putInPlace(staged, place);
	return 'from-backup';
}

/** Lets a database that was put back know the entry which says so. */
export function markRestored(database: string, head: LogHead): void {
	onDatabase(database, (sqlite) => {
		setMark(sqlite, head);
	});
}

function tells(file: string, mark: LogHead | null): boolean {
	const log = logIn(file);
	try {
		return holdsMark(log.sqlite, mark);
	} finally {
		log.close();
	}
}

function onDatabase<T>(path: string, use: (sqlite: Database.Database) => T): T {
	const sqlite = new Database(path, { fileMustExist: true });
	try {
		return use(sqlite);
	} finally {
		sqlite.close();
	}
}
