import Database from 'better-sqlite3';
import { existsSync } from 'node:fs';
import { checksumFile, isSound, sealCopy, whyNotCopied, writeCopy } from './copy-database.ts';
import { StoreError } from './key.ts';
import { migrationState } from './migration-state.ts';

/** What a copy is made of, where it is to lie, and its name until it is finished. All of them files. */
export interface BackupTask {
	readonly database: string;
	readonly file: string;
	readonly partial: string;
	/** The folder with the SQL migrations. */
	readonly migrations: string;
}

/** What a copying is doing now. */
export type CopyingPhase = 'copying' | 'checking';

/**
 * Makes a backup of a database that may be in use. It is copied as it is: one that this version would first bring up
 * to date, or that a newer version wrote, keeps its form, and its key is not needed.
 *
 * Throws a `StoreError` where there is no such database, the backup's name is taken, or no copy can be made.
 */
export function backUp(task: BackupTask, tell: (phase: CopyingPhase) => void): void {
	const { database, file, partial } = task;
	if (!existsSync(database)) throw new StoreError('database-missing', database);
	const taken = [file, checksumFile(file)].find((name) => existsSync(name));
	if (taken !== undefined) throw new StoreError('backup-exists', taken);
	try {
		copy(task, tell);
		if (!isSound(partial)) throw new StoreError('database-damaged', database);
		sealCopy(partial, file);
	} catch (error) {
		throw whyNotCopied(error, database, file);
	}
}

function copy({ database, partial, migrations }: BackupTask, tell: (phase: CopyingPhase) => void): void {
	const sqlite = new Database(database, { fileMustExist: true });
	try {
		const { kind } = migrationState(sqlite, migrations);
		if (kind === 'empty' || kind === 'foreign') throw new StoreError('database-foreign', database);
		tell('copying');
		writeCopy(sqlite, partial);
		tell('checking');
	} finally {
		sqlite.close();
	}
}
