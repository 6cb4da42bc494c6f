import type { Store } from './open-store.ts';

/** How long the server waits for somebody else's writing, in milliseconds. It answers nobody meanwhile. */
const PATIENCE = 500;

/** Does a short piece of writing in one transaction, unless somebody else holds the database. What `work` throws undoes it. */
export function briefly<T>({ sqlite }: Store, work: () => T): T | 'database-busy' {
	const usual = Number(sqlite.pragma('busy_timeout', { simple: true }));
	sqlite.pragma(`busy_timeout = ${PATIENCE}`);
	try {
		return sqlite.transaction(work).immediate();
	} catch (error) {
		// SQLite says with a code that somebody else is writing; anything else is a bug.
		if (!(error instanceof Error) || !('code' in error) || error.code !== 'SQLITE_BUSY') throw error;
		return 'database-busy';
	} finally {
		sqlite.pragma(`busy_timeout = ${usual}`);
	}
}
