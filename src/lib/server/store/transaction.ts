import type { Store } from './open-store.ts';

/** What came of the work, and whether what it wrote is to stay. */
export interface Kept<T> {
	readonly keep: boolean;
	readonly result: T;
}

/**
 * Does the work in one transaction and keeps all of it or nothing.
 *
 * The work may wait (it reads files), so the store must be its own connection: the receiving process or
 * worker has one, and nobody else writes through it meanwhile.
 */
export async function inTransaction<T>(store: Store, work: () => Promise<Kept<T>>): Promise<T> {
	store.sqlite.exec('BEGIN IMMEDIATE');
	try {
		const { keep, result } = await work();
		store.sqlite.exec(keep ? 'COMMIT' : 'ROLLBACK');
		return result;
	} catch (error) {
		store.sqlite.exec('ROLLBACK');
		throw error;
	}
}
