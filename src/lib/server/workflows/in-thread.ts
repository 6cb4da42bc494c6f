import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { logFailure } from './server-log.ts';
import { withoutMessage } from './without-message.ts';

/** What a thread needs to open the database, in words that can be handed to it. */
export interface ThreadTask {
	readonly database: string;
	/** The folder of the product: migrations and source lie in it. */
	readonly root: string;
	readonly secret: string | undefined;
}

/**
 * Has something computed in a thread of its own, so that the server goes on answering, and gives the one message that
 * it sends. The thread is started from its source, which Node runs as it stands: the built server does not bundle what
 * it never imports. Null where it broke, which the log tells.
 */
export async function inThread<T>(
	name: 'codebook' | 'drafting' | 'estimating' | 'keeping' | 'reporting' | 'setting',
	task: Pick<ThreadTask, 'root'>
): Promise<T | null> {
	try {
		const worker = new Worker(join(task.root, `src/lib/server/workflows/${name}-worker.ts`), { workerData: task });
		const [message] = (await once(worker, 'message')) as [T];
		return message;
	} catch (error) {
		logFailure({ thread: name }, withoutMessage(error));
		return null;
	}
}
