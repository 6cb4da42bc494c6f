import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import {
	LARGEST_EXPORT_MEBIBYTES,
	LONGEST_EXPORT_MINUTES,
	type ExportFailure,
	type ExportProgress
} from '#lib/trial/package-order.ts';
import type { ExportingMessage, ExportingTask } from './exporting-task.ts';
import { logFailure } from './server-log.ts';
import { withoutMessage } from './without-message.ts';

/** A package under way in its own thread. */
export interface RunningExport {
	/** The bytes of the archive, or why there is none; never fails. */
	readonly done: Promise<number | ExportFailure>;
	stop(): void;
}

export type RunExporting = (task: ExportingTask, watch: (progress: ExportProgress) => void) => RunningExport;

/**
 * Starts the worker from its source, which Node runs as it stands. The thread ends with its task, after the time or the
 * memory that one package may take, or when it is stopped.
 */
export const runExporting: RunExporting = (task, watch) => {
	const worker = new Worker(join(task.root, 'src/lib/server/workflows/exporting-worker.ts'), {
		workerData: task,
		resourceLimits: { maxOldGenerationSizeMb: LARGEST_EXPORT_MEBIBYTES }
	});
	const end: { outcome: number | ExportFailure } = { outcome: { why: 'died' } };
	const timer = setTimeout(() => {
		end.outcome = { why: 'took-too-long' };
		void worker.terminate();
	}, LONGEST_EXPORT_MINUTES * 60_000);
	worker.on('message', (message: ExportingMessage) => {
		if ('progress' in message) watch(message.progress);
		else end.outcome = 'bytes' in message ? message.bytes : message.failure;
	});
	worker.on('error', (error: NodeJS.ErrnoException) => {
		end.outcome = { why: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'took-too-much' : 'died' };
		logFailure({ thread: 'exporting' }, withoutMessage(error));
	});
	const done = new Promise<number | ExportFailure>((settle) => {
		worker.on('exit', () => {
			clearTimeout(timer);
			settle(end.outcome);
		});
	});
	return { done, stop: () => void worker.terminate() };
};
