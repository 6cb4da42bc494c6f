import Database from 'better-sqlite3';
import { isDamage } from './copy-database.ts';
import { StoreError } from './key.ts';

/**
 * Holds a database so that nobody else can use it, and gives what lets go of it again; null where it cannot be read
 * as a database at all, so that nothing can be told about who uses it.
 *
 * Whoever uses a database in WAL mode, as Effektblik always does, holds a lock on it for as long as it is open, also
 * when nothing is being read or written. Leaving that mode takes the whole file alone, so it fails while a server or
 * a command has it open. It also moves what is still in the log into the file: afterwards the file is all there is.
 *
 * The locks are those of the operating system: a process on another machine that shares the folder over a network
 * may not be seen, nor one that opens the database in the same instant and has not read anything yet.
 *
 * Throws a `StoreError` where the database is in use.
 */
export function holdAlone(path: string): (() => void) | null {
	const sqlite = new Database(path, { fileMustExist: true, timeout: 0 });
	try {
		// Without this the lock would be let go for a moment between the next two, and somebody could come in.
		sqlite.pragma('locking_mode = EXCLUSIVE');
		sqlite.pragma('journal_mode = DELETE');
		sqlite.exec('BEGIN EXCLUSIVE');
		return () => sqlite.close();
	} catch (error) {
		sqlite.close();
		if (isDamage(error)) return null;
		if (/^SQLITE_BUSY/.test(String((error as { readonly code?: unknown }).code))) {
			throw new StoreError('database-in-use', path);
		}
		throw error;
	}
}
