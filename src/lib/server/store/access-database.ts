import Database from 'better-sqlite3';
import { closeSync, openSync } from 'node:fs';
import { accessMigrations } from './access-migrations.ts';
import { StoreError, type StoreErrorCode } from './key.ts';

/**
 * Where the log lies: in a database of its own, since receiving a delivery holds the only right to write to the other
 * for as long as it lasts.
 */
export function accessFile(database: string): string {
	return `${database}.access`;
}

/**
 * Opens the database of the log, makes it where there is none, and brings it up to date. Without a path it is one that
 * is gone when it is closed.
 *
 * What is committed has reached the disk: an entry must not be lost to a power cut that its deed outlives.
 *
 * Throws a `StoreError` where the file cannot be used.
 */
export function openAccessDatabase(path: string | null): Database.Database {
	return orRefuse('log-unusable', path, () => {
		if (path !== null) closeSync(openSync(path, 'a', 0o600));
		const sqlite = new Database(path ?? '');
		try {
			sqlite.pragma('busy_timeout = 5000');
			sqlite.pragma('journal_mode = WAL');
			sqlite.pragma('synchronous = FULL');
			if (versionOf(sqlite) !== accessMigrations.length) bringUpToDate(sqlite, path);
			return sqlite;
		} catch (error) {
			sqlite.close();
			throw error;
		}
	});
}

/** Does what uses a file. The file system and SQLite say with a code why it cannot be used; anything else is a bug. */
export function orRefuse<T>(code: StoreErrorCode, path: string | null, use: () => T): T {
	try {
		return use();
	} catch (error) {
		if (error instanceof StoreError || !(error instanceof Error) || !('code' in error)) throw error;
		throw new StoreError(code, path, error);
	}
}

function versionOf(sqlite: Database.Database): number {
	return Number(sqlite.pragma('user_version', { simple: true }));
}

/** Another process may be doing the same at this moment, so the version is asked for once it has let go. */
function bringUpToDate(sqlite: Database.Database, path: string | null): void {
	sqlite
		.transaction(() => {
			const version = versionOf(sqlite);
			if (version > accessMigrations.length) throw new StoreError('database-newer', path);
			const tables = sqlite.prepare('SELECT count(*) FROM sqlite_schema').pluck().get();
			if (version === 0 && tables !== 0) throw new StoreError('database-foreign', path);
			for (const migration of accessMigrations.slice(version)) sqlite.exec(migration);
			sqlite.pragma(`user_version = ${accessMigrations.length}`);
		})
		.immediate();
}
