import { openDelivery } from '#lib/server/delivery/open-delivery.ts';
import type { Store } from '#lib/server/store/open-store.ts';
import { readDelivery } from '#lib/server/workflows/read-delivery.ts';
import { receiveDelivery } from '#lib/server/workflows/receive-delivery.ts';

/** Receives sound deliveries; one that is refused is a fault of the bench. */
export async function receiveAll(store: Store, deliveries: readonly string[]): Promise<void> {
	for (const delivery of deliveries) {
		const receiving = { purpose: 'store', actor: 'command-line', receivedAt: '2021-01-01' } as const;
		const reading = await readDelivery(await openDelivery(delivery), store.key);
		const { outcome, problems } = await receiveDelivery(store, reading, receiving);
		if (outcome !== 'stored') throw new Error(`${outcome}: ${JSON.stringify(problems[0])}`);
	}
}
