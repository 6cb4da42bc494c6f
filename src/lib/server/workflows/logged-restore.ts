import { existsSync } from 'node:fs';
import type { LogFields } from '#lib/trial/log-entry.ts';
import { record } from '../access/record.ts';
import { accessFile } from '../store/access-database.ts';
import { partialName, removePartial } from '../store/copy-database.ts';
import { checksumOf } from '../store/durable-files.ts';
import { logIn, type Log } from '../store/log.ts';
import type { Restored, RestoreTask } from '../store/restore-backup.ts';
import { chooseLog, markRestored, stageLog } from '../store/restore-log.ts';
import { runCopying, type WatchCopying } from './run-copying.ts';

/**
 * Restores a backup and says so in the log: in the one that is there before anything is done, and in the one that goes
 * on when it is done. Cut off in between, the database that was put back names an entry which no log at its side may
 * have, and then nothing is done with it until the backup is restored once more.
 *
 * Throws a `StoreError` where nothing was restored, or a log cannot be written.
 */
export async function restoreLogged(
	task: RestoreTask,
	watch: WatchCopying
): Promise<Restored & Pick<LogFields, 'log'>> {
	const place = accessFile(task.database);
	const partial = partialName(place);
	try {
		const staged = stageLog(task, partial);
		const begun = existsSync(place)
			? withLog(place, (log) => record(log, 'command-line', 'restore-begun', {}).number)
			: null;
		const restored = await restore(task, watch, begun);
		const chosen = chooseLog(task, staged);
		const told = { sha256: checksumOf(task.file), begun: chosen === 'kept' ? begun : null, log: chosen };
		markRestored(
			task.database,
			withLog(place, (log) => record(log, 'command-line', 'database-restored', told))
		);
		return { ...restored, log: chosen };
	} finally {
		removePartial(partial);
	}
}

async function restore(task: RestoreTask, watch: WatchCopying, begun: number | null): Promise<Restored> {
	try {
		const restored = await runCopying({ kind: 'restore', ...task }, watch);
		if (!restored) throw new Error('a restore told nothing');
		return restored;
	} catch (error) {
		if (begun !== null) {
			withLog(accessFile(task.database), (log) => record(log, 'command-line', 'database-not-restored', { begun }));
		}
		throw error;
	}
}

function withLog<T>(file: string, use: (log: Log) => T): T {
	const log = logIn(file);
	try {
		return use(log);
	} finally {
		log.close();
	}
}
