import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { UploadFailure, UploadProgress, UploadResult } from '#lib/trial/upload.ts';
import type { ReceivingMessage, ReceivingTask } from './receiving-task.ts';
import { LARGEST_CHECK_MEBIBYTES, LONGEST_CHECK_MINUTES } from '#lib/trial/upload-limits.ts';
import { logFailure } from './server-log.ts';
import { withoutMessage } from './without-message.ts';

/** A receiving under way in its own thread. */
export interface RunningReceiving {
	/** What came of it; never fails. */
	readonly done: Promise<UploadResult | UploadFailure>;
	/** Ends it: what it had written is rolled back. */
	stop(): void;
}

export type RunReceiving = (task: ReceivingTask, watch: (progress: UploadProgress) => void) => RunningReceiving;

/**
 * Starts the worker from its source, which Node runs as it stands: the built server does not bundle what it never
 * imports. The thread ends with its task, after the time or the memory that one check may take, or when it is stopped.
 */
export const runReceiving: RunReceiving = (task, watch) => {
	const worker = new Worker(join(task.root, 'src/lib/server/workflows/receiving-worker.ts'), {
		workerData: task,
		resourceLimits: { maxOldGenerationSizeMb: LARGEST_CHECK_MEBIBYTES }
	});
	const end: { outcome: UploadResult | UploadFailure } = { outcome: 'died' };
	const timer = setTimeout(() => {
		end.outcome = 'took-too-long';
		void worker.terminate();
	}, LONGEST_CHECK_MINUTES * 60_000);
	worker.on('message', (message: ReceivingMessage) => {
		if ('progress' in message) watch(message.progress);
		else end.outcome = 'result' in message ? message.result : message.failure;
	});
	worker.on('error', (error: NodeJS.ErrnoException) => {
		end.outcome = error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'took-too-much' : 'died';
		logFailure({ thread: 'receiving' }, withoutMessage(error));
	});
	const done = new Promise<UploadResult | UploadFailure>((settle) => {
		worker.on('exit', () => {
			clearTimeout(timer);
			settle(end.outcome);
		});
	});
	return { done, stop: () => void worker.terminate() };
};
