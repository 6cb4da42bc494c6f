import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ComputingTask } from './computing-task.ts';
import type { PagesResult } from './current-overview.ts';
import { logFailure } from './server-log.ts';
import { withoutMessage } from './without-message.ts';

/**
 * Computes the pages in a thread of its own, so that the server goes on answering. It is started from its source, as
 * the one that receives. Fails where the thread does.
 */
export async function runComputing(task: ComputingTask): Promise<PagesResult> {
	const worker = new Worker(join(task.root, 'src/lib/server/workflows/computing-worker.ts'), { workerData: task });
	try {
		const [pages] = (await once(worker, 'message')) as [PagesResult];
		return pages;
	} catch (error) {
		logFailure({ thread: 'computing' }, withoutMessage(error));
		throw new Error('the pages could not be computed', { cause: error });
	}
}
