import { parentPort, workerData } from 'node:worker_threads';
import { migrationsIn, openStore } from '../store/open-store.ts';
import { currentEstimates } from './current-estimates.ts';
import type { ThreadTask } from './in-thread.ts';

/** The thread that computes what evaluators take home: with the bootstrap it takes seconds. */

const { database, root, secret } = workerData as ThreadTask;
const store = openStore({ path: database, migrations: migrationsIn(root), secret });
try {
	parentPort?.postMessage(currentEstimates(store, { municipality: null, bootstrap: true }));
} finally {
	store.close();
}
