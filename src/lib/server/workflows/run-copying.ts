import { fork } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CopyingPhase } from '../store/back-up.ts';
import { removePartial } from '../store/copy-database.ts';
import { StoreError } from '../store/key.ts';
import type { Restored } from '../store/restore-backup.ts';
import type { CopyingMessage, CopyingTask } from './copying-task.ts';

const program = fileURLToPath(new URL('copying-process.ts', import.meta.url));

const A_SECOND = 1000;

const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** How far a copying is: what it is doing, and how much of the copy is written, 0–1. */
export type WatchCopying = (phase: CopyingPhase, written: number) => void;

/**
 * Makes or restores a backup in a process of its own and tells each second how far it is. However it ends, nothing
 * unfinished is left behind: where this process is told to stop, it stops the copying first.
 *
 * Throws a `StoreError` that says why there is no copy.
 */
export async function runCopying(task: CopyingTask, watch: WatchCopying): Promise<Restored | null> {
	const now: { phase: CopyingPhase; end?: CopyingMessage; stoppedBy?: NodeJS.Signals } = { phase: 'copying' };
	const copying = fork(program, { stdio: ['ignore', process.stderr, process.stderr, 'ipc'] });
	const stop = (signal: NodeJS.Signals) => {
		now.stoppedBy = signal;
		copying.kill('SIGKILL');
	};
	for (const signal of stopSignals) process.on(signal, stop);
	const ticking = setInterval(() => {
		watch(now.phase, written(task));
	}, A_SECOND);
	copying.on('message', (message: CopyingMessage) => {
		if ('phase' in message) now.phase = message.phase;
		else now.end = message;
	});
	copying.send(task);

	await Promise.all([once(copying, 'exit'), once(copying, 'disconnect')]);
	clearInterval(ticking);
	for (const signal of stopSignals) process.off(signal, stop);
	removePartial(task.partial);
	if (now.stoppedBy) process.kill(process.pid, now.stoppedBy);
	if (now.end && 'refused' in now.end) throw new StoreError(now.end.refused.code, now.end.refused.file);
	if (now.end && 'done' in now.end) return now.end.done;
	throw new Error('the copying ended without a word');
}

function written({ kind, database, file, partial }: CopyingTask): number {
	const whole = statSync(kind === 'backup' ? database : file, { throwIfNoEntry: false })?.size ?? 0;
	const sofar = statSync(partial, { throwIfNoEntry: false })?.size ?? 0;
	return whole === 0 ? 0 : Math.min(1, sofar / whole);
}
