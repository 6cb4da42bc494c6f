import type Database from 'better-sqlite3';

/** Has what is deleted from now on overwritten with zeros at once, and not only marked as free. */
export function overwriteDeleted(sqlite: Database.Database): void {
	sqlite.pragma('secure_delete = ON');
}

/**
 * Leaves nothing of what was deleted in the files of a database: what still lies in the log of changes (`-wal`) is put
 * in its place and the log is emptied, the database is written anew, and the log of that is emptied, too.
 *
 * False where that could not be done to its end: somebody is reading just then, or the disk is full. What was deleted
 * is deleted all the same.
 */
export function leaveNoTrace(sqlite: Database.Database): boolean {
	try {
		overwriteDeleted(sqlite);
		if (!emptyLog(sqlite)) return false;
		sqlite.exec('VACUUM');
		return emptyLog(sqlite);
	} catch (error) {
		// SQLite says with a code why not; anything else is a bug.
		if (!(error instanceof Error) || !('code' in error)) throw error;
		return false;
	}
}

function emptyLog(sqlite: Database.Database): boolean {
	const [result] = sqlite.pragma('wal_checkpoint(TRUNCATE)') as { readonly busy: number }[];
	return result?.busy === 0;
}
