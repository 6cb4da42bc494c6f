import type { DeliverySource, UnreadableDelivery } from '../delivery/delivery-source.ts';
import { openDelivery } from '../delivery/open-delivery.ts';
import { withoutCpr } from '../validation/cells/cpr-like.ts';
import { findTables } from '../validation/tables.ts';
import { readDeliveryHead } from './read-delivery-head.ts';

/** A delivery and how it may be named: a folder can have a CPR number in its name. */
export interface NamedSource {
	readonly shownName: string;
	readonly source: DeliverySource | UnreadableDelivery;
}

/** What was named on one call: deliveries to receive, or why the call makes no sense. */
export type OpenedDeliveries =
	{ readonly sources: readonly NamedSource[] } | { readonly notFound: string } | { readonly twice: string };

/** Opens the deliveries of one call. Two of one municipality are refused: which of them would be current? */
export async function openDeliveries(paths: readonly string[]): Promise<OpenedDeliveries> {
	const sources: NamedSource[] = [];
	const municipalities = new Set<string>();
	for (const path of paths) {
		const source = await openDelivery(path);
		const shownName = withoutCpr(source.name);
		sources.push({ shownName, source });
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
	return { sources };
}
