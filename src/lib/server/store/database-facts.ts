import type Database from 'better-sqlite3';
import { count, isNotNull } from 'drizzle-orm';
import { currentDeliveries } from './deliveries.ts';
import type { Store } from './open-store.ts';
import { deliveries } from './schema.ts';

/** What a database is like as a whole. */
export interface DatabaseFacts {
	/** Bytes, free pages and all; what still lies in the journal beside it is not counted. */
	readonly bytes: number;
	/** How many steps have made it what it is. */
	readonly steps: number;
}

/** Of the database with the deliveries, and of the one with the log and the accounts. */
export function databaseFacts({ sqlite, log }: Store): { deliveries: DatabaseFacts; access: DatabaseFacts } {
	const migrations = sqlite.prepare<[], number>('SELECT count(*) FROM __drizzle_migrations').pluck().get() ?? 0;
	return {
		deliveries: { bytes: bytesOf(sqlite), steps: migrations },
		access: { bytes: bytesOf(log.sqlite), steps: Number(log.sqlite.pragma('user_version', { simple: true })) }
	};
}

function bytesOf(sqlite: Database.Database): number {
	const [pages, size] = ['page_count', 'page_size'].map((name) => Number(sqlite.pragma(name, { simple: true })));
	return (pages ?? 0) * (size ?? 0);
}

/** How many deliveries were ever received, and what became of them. */
export function countDeliveries(store: Store): { received: number; withdrawn: number; current: number } {
	const counted = store.drizzle.select({ count: count() }).from(deliveries);
	const received = counted.get()?.count ?? 0;
	const withdrawn = store.drizzle
		.select({ count: count() })
		.from(deliveries)
		.where(isNotNull(deliveries.withdrawnAt))
		.get();
	return { received, withdrawn: withdrawn?.count ?? 0, current: currentDeliveries(store).length };
}
