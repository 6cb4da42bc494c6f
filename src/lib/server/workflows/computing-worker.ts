import { parentPort, workerData } from 'node:worker_threads';
import { migrationsIn, openStore } from '../store/open-store.ts';
import { computePages } from './compute-pages.ts';
import type { ComputingTask } from './computing-task.ts';

/** The thread that computes the pages' figures, with a connection of its own. It only reads. */

const { database, root, secret } = workerData as ComputingTask;
const store = openStore({ path: database, migrations: migrationsIn(root), secret });
try {
	parentPort?.postMessage(computePages(store));
} finally {
	store.close();
}
