import type { Actor, LogSubject } from '#lib/trial/log-entry.ts';
import { beginChange, endEarlierChanges, endOwnChange } from '../access/log-change.ts';
import type { Store } from '../store/open-store.ts';
import { inTransaction, type Kept } from '../store/transaction.ts';

/** A delivery that may be kept, and what the log is told of it then. */
interface KeptDelivery<T> extends Kept<T> {
	readonly entry: () => LogSubject<'delivery-begun'>;
}

/**
 * Does in one transaction what may store a delivery, as `inTransaction` does, and never stores one that the log says
 * nothing of: its beginning is logged before the transaction is committed, its end after.
 */
export async function loggedTransaction<T>(
	store: Store,
	actor: Actor,
	work: () => Promise<KeptDelivery<T>>
): Promise<T> {
	const begun: number[] = [];
	try {
		return await inTransaction(store, async () => {
			endEarlierChanges(store);
			const done = await work();
			if (done.keep) begun.push(beginChange(store, actor, 'delivery-begun', done.entry()));
			return done;
		});
	} finally {
		for (const number of begun) endOwnChange(store, number);
	}
}
