import { existsSync } from 'node:fs';
import { record } from '../access/record.ts';
import { accessFile } from '../store/access-database.ts';
import type { BackupTask } from '../store/back-up.ts';
import { checksumFile, copyDatabase, statedChecksum, whyNotCopied } from '../store/copy-database.ts';
import { StoreError } from '../store/key.ts';
import { logOf, type Log } from '../store/log.ts';
import { runCopying, type WatchCopying } from './run-copying.ts';

/**
 * Makes a backup, says so in the log before and after, and puts a copy of the log beside it. The log is copied last, so
 * that it tells of everything that the backup holds, and of the backup.
 *
 * Throws a `StoreError` where there is no backup, or the log cannot be written.
 */
export async function backUpLogged(task: BackupTask, watch: WatchCopying): Promise<void> {
	const copyOfLog = accessFile(task.file);
	const taken = [copyOfLog, checksumFile(copyOfLog)].find((name) => existsSync(name));
	if (taken !== undefined) throw new StoreError('backup-exists', taken);
	const log = openLog(task);
	try {
		const begun = record(log, 'command-line', 'backup-begun', {}).number;
		try {
			await runCopying({ kind: 'backup', ...task }, watch);
		} catch (error) {
			record(log, 'command-line', 'backup-not-made', { begun });
			throw error;
		}
		record(log, 'command-line', 'backup-made', { sha256: statedChecksum(task.file), begun });
		copyDatabase(log.sqlite, copyOfLog);
	} finally {
		log.close();
	}
}

function openLog({ database, file, migrations }: BackupTask): Log {
	try {
		return logOf(database, migrations);
	} catch (error) {
		throw whyNotCopied(error, database, file);
	}
}
