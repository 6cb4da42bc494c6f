import { parentPort, workerData } from 'node:worker_threads';
import { migrationsIn, openStore } from '../store/open-store.ts';
import { codeVersion } from './code-version.ts';
import { draftEdition } from './draft-edition.ts';
import type { DraftingTask } from './drafting-task.ts';

/** The thread that makes a draft: estimates and audit take seconds in which the server goes on answering. */

const { database, root, secret, actor, at } = workerData as DraftingTask;
const store = openStore({ path: database, migrations: migrationsIn(root), secret });
try {
	parentPort?.postMessage(await draftEdition(store, { code: codeVersion(root), actor, at }));
} finally {
	store.close();
}
