import Database from 'better-sqlite3';
import { existsSync } from 'node:fs';
import type { LogHead, LogVerification } from '#lib/trial/log-verification.ts';
import { accessFile, openAccessDatabase, orRefuse } from './access-database.ts';
import { StoreError } from './key.ts';
import { everyEntry, type SealedEntry } from './log-entries.ts';
import { holdsMark, markIn } from './log-mark.ts';
import { migrationState } from './migration-state.ts';

/** The log of a database. */
export interface Log {
	/** Its own database, opened when it is first asked for: a command that logs nothing does not make one. */
	readonly sqlite: Database.Database;
	close(): void;
}

/**
 * The log beside a database that is open; of one without a path, a log that is gone when it is closed.
 *
 * Asked for its own database it throws a `StoreError` where that cannot be used, or lacks the entry that the database
 * was last changed with: to go on with another log would hide that the first is lost.
 */
export function logBeside(database: Database.Database, path: string | null): Log {
	const file = path === null ? null : accessFile(path);
	let opened: Database.Database | null = null;
	return {
		get sqlite() {
			return (opened ??= openMarked(file, markIn(database)));
		},
		close: () => opened?.close()
	};
}

/** The log that lies in a file, whatever its database knows of it. */
export function logIn(file: string): Log {
	const sqlite = openAccessDatabase(file);
	return { sqlite, close: () => sqlite.close() };
}

/** The log of a database that is not opened for use here, as when a backup is made without the key. */
export function logOf(path: string, migrations: string): Log {
	if (!existsSync(path)) throw new StoreError('database-missing', path);
	const database = new Database(path, { fileMustExist: true });
	try {
		const { kind } = migrationState(database, migrations);
		if (kind === 'empty' || kind === 'foreign') throw new StoreError('database-foreign', path);
		const sqlite = openMarked(accessFile(path), markIn(database));
		return { sqlite, close: () => sqlite.close() };
	} finally {
		database.close();
	}
}

/** A log that is not there is not made where the database knows one. */
function openMarked(file: string | null, mark: LogHead | null): Database.Database {
	if (file !== null && mark !== null && !existsSync(file)) throw new StoreError('log-incomplete', file);
	const sqlite = openAccessDatabase(file);
	if (holdsMark(sqlite, mark)) return sqlite;
	sqlite.close();
	throw new StoreError('log-incomplete', file);
}

/**
 * Goes through the log beside a database as it lies there, and changes nothing. A log that is not there has no entries.
 *
 * Throws a `StoreError` where there is neither a database nor a log, or the log cannot be read.
 */
export function readLog(
	path: string,
	verify: (entries: Iterable<SealedEntry>, mark: LogHead | null) => LogVerification
): LogVerification {
	const file = accessFile(path);
	if (!existsSync(path) && !existsSync(file)) throw new StoreError('database-missing', path);
	const mark = existsSync(path) ? orRefuse('database-unusable', path, () => reading(path, markIn)) : null;
	if (!existsSync(file)) return verify([], mark);
	return orRefuse('log-unusable', file, () => reading(file, (log) => verify(everyEntry(log), mark)));
}

function reading<T>(file: string, read: (sqlite: Database.Database) => T): T {
	const sqlite = new Database(file, { readonly: true });
	try {
		return read(sqlite);
	} finally {
		sqlite.close();
	}
}
