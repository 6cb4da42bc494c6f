import { parentPort, workerData } from 'node:worker_threads';
import { migrationsIn, openStore } from '../store/open-store.ts';
import { exportScripts } from './export-scripts.ts';
import type { ExportingMessage, ExportingTask } from './exporting-task.ts';
import { zipPackage } from './zip-package.ts';

/** The thread that makes a data package: estimates and files take seconds in which the server goes on answering. */

const { database, root, secret, file, ...asked } = workerData as ExportingTask;
const tell = (message: ExportingMessage) => parentPort?.postMessage(message);
const store = openStore({ path: database, migrations: migrationsIn(root), secret });
try {
	const outcome = await zipPackage(
		store,
		{ ...asked, scripts: exportScripts(root, { withDates: asked.dates !== null }) },
		file,
		(progress) => {
			tell({ progress });
		}
	);
	tell(typeof outcome === 'number' ? { bytes: outcome } : { failure: outcome });
} finally {
	store.close();
}
