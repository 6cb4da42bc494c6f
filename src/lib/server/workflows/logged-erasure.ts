import { beginChange, endEarlierChanges, endOwnChange } from '../access/log-change.ts';
import { countErasure, erase, familyOf, type ErasureCounts, type ErasureScope } from '../store/erase.ts';
import { lastErasure } from '../store/happened.ts';
import { leaveNoTrace, overwriteDeleted } from '../store/leave-no-trace.ts';
import type { Store } from '../store/open-store.ts';
import { inTransaction } from '../store/transaction.ts';

/** Whose rows are to be erased: a municipality's, or those of one family by the pseudonym that was delivered. */
export interface AskedErasure {
	readonly municipality: string;
	readonly family: string | null;
}

/** What was erased, and whether nothing of it is left in the files. */
export interface Erasure extends ErasureCounts {
	readonly isTraceless: boolean;
}

/** How much an erasure would take away. Changes nothing. */
export function whatWouldBeErased(store: Store, asked: AskedErasure): ErasureCounts {
	const scope = scopeOf(store, asked);
	return scope ? countErasure(store, scope) : { families: 0, rows: 0, deliveries: 0 };
}

/**
 * Erases for good, in one transaction, and is logged before it can have happened (`log-change.ts`). Which family it was
 * the log does not tell.
 *
 * The files are cleaned afterwards, also where there was nothing to erase: an earlier erasure may have been stopped
 * before it came to that.
 */
export async function eraseLogged(store: Store, asked: AskedErasure, at: string): Promise<Erasure> {
	overwriteDeleted(store.sqlite);
	const erased = await eraseInTransaction(store, asked, at);
	return { ...erased, isTraceless: leaveNoTrace(store.sqlite) };
}

async function eraseInTransaction(store: Store, asked: AskedErasure, at: string): Promise<ErasureCounts> {
	const begun: number[] = [];
	try {
		return await inTransaction(store, () => {
			endEarlierChanges(store);
			const scope = scopeOf(store, asked);
			const result = whatWouldBeErased(store, asked);
			const keep = scope !== null && result.rows + result.deliveries > 0;
			if (keep) {
				const subject = { erasure: lastErasure(store.sqlite) + 1, municipality: asked.municipality };
				erase(store, scope, at);
				const action = asked.family === null ? 'municipality-erasure-begun' : 'family-erasure-begun';
				begun.push(beginChange(store, 'command-line', action, subject));
			}
			return Promise.resolve({ keep, result });
		});
	} finally {
		for (const number of begun) endOwnChange(store, number);
	}
}

/** Null for a family that was never delivered. */
function scopeOf(store: Store, { municipality, family }: AskedErasure): ErasureScope | null {
	if (family === null) return { municipality, family };
	const key = familyOf(store, municipality, family);
	return key === null ? null : { municipality, family: key };
}
