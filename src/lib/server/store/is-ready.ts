import Database from 'better-sqlite3';
import { migrationState } from './migration-state.ts';

/**
 * Whether the database can be read where it is expected, and is of this version: its file may be gone or replaced, or
 * brought up to date by a newer version while this one still runs. So it is opened anew, beside the server's own.
 */
export function isReady(path: string, migrations: string): boolean {
	try {
		const sqlite = new Database(path, { readonly: true });
		try {
			return migrationState(sqlite, migrations).kind === 'current';
		} finally {
			sqlite.close();
		}
	} catch (error) {
		// SQLite says with a code why a file cannot be read; anything else is a bug.
		if (error instanceof Error && 'code' in error) return false;
		throw error;
	}
}
