import type { DeliverySource, UnreadableDelivery } from '../delivery/delivery-source.ts';
import { openDelivery } from '../delivery/open-delivery.ts';
import { findTables } from '../validation/tables.ts';
import { readDeliveryHead } from './read-delivery-head.ts';

/** What was named on one call: deliveries to receive, or why the call makes no sense. */
export type OpenedDeliveries =
	| { readonly sources: readonly (DeliverySource | UnreadableDelivery)[] }
	| { readonly notFound: string }
	| { readonly twice: string };

/** Opens the deliveries of one call. Two of one municipality are refused: which of them would be current? */
export async function openDeliveries(paths: readonly string[]): Promise<OpenedDeliveries> {
	const sources: (DeliverySource | UnreadableDelivery)[] = [];
	const municipalities = new Set<string>();
	for (const path of paths) {
		const source = await openDelivery(path);
		sources.push(source);
		if ('reason' in source) {
			if (source.reason === 'not-found') return { notFound: source.name };
			continue;
		}
		// What is wrong with the head is told when the delivery is received.
		const { municipality } = await readDeliveryHead(findTables(source).tables, () => undefined);
		if (municipality === null) continue;
		if (municipalities.has(municipality)) return { twice: municipality };
		municipalities.add(municipality);
	}
	return { sources };
}
