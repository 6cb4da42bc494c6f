import { parentPort, workerData } from 'node:worker_threads';
import { migrationsIn, openStore } from '../store/open-store.ts';
import { codeVersion } from './code-version.ts';
import { keepMissingReports } from './keep-reports.ts';
import type { KeepingTask } from './report-desk.ts';

/** The thread that makes and keeps the reports of new editions: their charts take a second or two. */

const { database, root, secret, at } = workerData as KeepingTask;
const store = openStore({ path: database, migrations: migrationsIn(root), secret });
try {
	await keepMissingReports(store, { code: codeVersion(root), at });
	parentPort?.postMessage('kept');
} finally {
	store.close();
}
