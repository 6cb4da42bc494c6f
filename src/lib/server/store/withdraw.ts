import { eq } from 'drizzle-orm';
import { briefly } from './briefly.ts';
import { currentDeliveries, type StoredDelivery } from './deliveries.ts';
import type { Store } from './open-store.ts';
import { deliveries } from './schema.ts';

/**
 * The delivery of the same municipality that would be current if this one were not, or null where none would be.
 * Without it the last real delivery may be gone, and then the synthetic trial stands again.
 */
export function successorOf(store: Store, { id, municipality }: StoredDelivery): StoredDelivery | null {
	return currentDeliveries(store, id).find((delivery) => delivery.municipality === municipality) ?? null;
}

/**
 * Marks a delivery as taken back, if it is current. Nothing is removed: figures that came of it can still be cited.
 * `before` is called within the transaction, before anything is changed; what it throws undoes it.
 */
export function withdraw(
	store: Store,
	delivery: number,
	at: string,
	before: (delivery: StoredDelivery) => void
): 'withdrawn' | 'not-current' | 'database-busy' {
	return briefly(store, () => {
		const current = currentDeliveries(store).find(({ id }) => id === delivery);
		if (!current) return 'not-current';
		before(current);
		store.drizzle.update(deliveries).set({ withdrawnAt: at }).where(eq(deliveries.id, delivery)).run();
		return 'withdrawn';
	});
}
