import { parentPort, workerData } from 'node:worker_threads';
import { StoreError } from '../store/key.ts';
import { migrationsIn, openStore } from '../store/open-store.ts';
import { receiveUpload } from './receive-upload.ts';
import type { ReceivingMessage, ReceivingTask } from './receiving-task.ts';

/**
 * The thread that receives: reading and checking a delivery takes seconds in which the server goes on answering.
 * It has a connection of its own, so that its transaction is nobody else's.
 */

const task = workerData as ReceivingTask;
const tell = (message: ReceivingMessage) => parentPort?.postMessage(message);

try {
	const store = openStore({ path: task.database, migrations: migrationsIn(task.root), secret: task.secret });
	try {
		const result = await receiveUpload(store, task, (progress) => tell({ progress }));
		tell({ result });
	} finally {
		store.close();
	}
} catch (error) {
	// Another process is writing and did not finish in time, or what is to be logged cannot be; anything else ends the
	// thread, and the desk says so.
	if (isBusy(error)) tell({ failure: 'database-busy' });
	else if (error instanceof StoreError && error.code.startsWith('log-')) tell({ failure: 'log-unusable' });
	else throw error;
}

/** SQLite's own error, or that of the store which it is the cause of. */
function isBusy(error: unknown): boolean {
	const { code, cause } = error as { readonly code?: unknown; readonly cause?: unknown };
	return String(code).startsWith('SQLITE_BUSY') || (cause !== undefined && isBusy(cause));
}
