import type { DeliverySource, UnreadableDelivery } from '../delivery/delivery-source.ts';
import { openDelivery, openTable } from '../delivery/open-delivery.ts';
import { withoutCpr } from '../validation/cells/cpr-like.ts';
import { findTables } from '../validation/tables.ts';
import { readDeliveryHead } from './read-delivery-head.ts';

/** A delivery that was named, not yet open. */
export interface NamedDelivery {
	/** How it may be named: a folder can have a CPR number in its name. */
	readonly shownName: string;
	readonly open: () => Promise<DeliverySource | UnreadableDelivery>;
}

/** Why a call makes no sense: what was not found, or the municipality that would be delivered twice. */
export type NotOpened = { readonly notFound: string } | { readonly twice: string };

/** What was named on one call: deliveries to receive, or why there are none. */
export type OpenedDeliveries = { readonly deliveries: readonly NamedDelivery[] } | NotOpened;

/**
 * Looks whose the deliveries of one call are, and of a folder at nothing more: each is opened when it is its turn. Two
 * of one municipality are refused: which of them would be current?
 */
export async function openDeliveries(paths: readonly string[]): Promise<OpenedDeliveries> {
	const deliveries: NamedDelivery[] = [];
	const municipalities = new Set<string>();
	for (const path of paths) {
		const { source, isWhole } = await openTable(path, 'leverance');
		const shownName = withoutCpr(source.name);
		deliveries.push({ shownName, open: isWhole ? () => Promise.resolve(source) : () => openDelivery(path) });
		if ('code' in source) {
			if (!source.isFound) return { notFound: shownName };
			continue;
		}
		// What is wrong with the head is told when the delivery is received.
		const { municipality } = await readDeliveryHead(findTables(source).tables, () => undefined);
		if (municipality === null) continue;
		if (municipalities.has(municipality)) return { twice: municipality };
		municipalities.add(municipality);
	}
	return { deliveries };
}
