import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Actor } from '#lib/trial/log-entry.ts';
import { hasRealDelivery } from '../store/deliveries.ts';
import type { Store } from '../store/open-store.ts';
import { openDeliveries } from './open-deliveries.ts';
import { readDelivery } from './read-delivery.ts';
import { receiveDelivery, type Receipt } from './receive-delivery.ts';

/** Loads the synthetic trial, one folder a municipality. Null where real data is held: the two are not mixed. */
export async function seedTrial(
	store: Store,
	seeds: string,
	by: { readonly actor: Actor; readonly receivedAt: string }
): Promise<Receipt[] | null> {
	if (hasRealDelivery(store)) return null;
	const folders = readdirSync(seeds, { withFileTypes: true }).filter((entry) => entry.isDirectory());
	const opened = await openDeliveries(folders.map(({ name }) => join(seeds, name)).sort());
	if (!('deliveries' in opened)) throw new Error('the folder of the synthetic trial is not whole');
	const receipts: Receipt[] = [];
	for (const { open } of opened.deliveries) {
		const reading = await readDelivery(await open(), store.key);
		receipts.push(await receiveDelivery(store, reading, { purpose: 'store', ...by }));
	}
	return receipts;
}
