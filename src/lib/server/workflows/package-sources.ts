import type { ExportRefusal } from '#lib/trial/export-refusal.ts';
import { currentDeliveries, deliveriesNumbered, type StoredDelivery } from '../store/deliveries.ts';
import { deliveriesOf } from '../store/drafts.ts';
import { haveFamiliesLeft } from '../store/families-left.ts';
import type { Store } from '../store/open-store.ts';
import { currentProtocol, protocolOf, type ProtocolRecord } from '../store/protocols.ts';
import { editionsNow } from './current-edition.ts';

/** What a data package is made from. */
export interface PackageSources {
	readonly deliveries: readonly StoredDelivery[];
	readonly protocol: ProtocolRecord;
}

/** Why the rows behind an edition are not handed out. */
export type SourcesRefusal = Extract<ExportRefusal, 'no-such-edition' | 'rows-gone' | 'families-left'>;

/**
 * The current deliveries under the protocol in force; or, for an edition's number, its deliveries under its protocol.
 *
 * An edition stands for good, its rows do not: what was erased or taken back is not handed out, and neither is an older
 * delivery with a family that is not in the current one any more, or has withdrawn its consent since. An older delivery
 * does not know of that.
 */
export function packageSources(store: Store, edition: string | null): PackageSources | SourcesRefusal {
	if (edition === null) return { deliveries: currentDeliveries(store), protocol: currentProtocol(store) };
	const found = editionsNow(store).find(({ number }) => number === edition);
	if (!found) return 'no-such-edition';
	const deliveries = deliveriesNumbered(store, deliveriesOf(store.drizzle, found.draft));
	const areGone = ({ erasedAt, withdrawnAt, familiesErased }: StoredDelivery) =>
		erasedAt !== null || withdrawnAt !== null || familiesErased > 0;
	if (deliveries.some(areGone)) return 'rows-gone';
	const now = currentDeliveries(store);
	const haveLeft = ({ id, municipality }: StoredDelivery) => {
		const later = now.find((delivery) => delivery.municipality === municipality);
		return later === undefined || haveFamiliesLeft(store, id, later.id);
	};
	if (deliveries.some(haveLeft)) return 'families-left';
	const protocol = protocolOf(store, found.content.protocol.version);
	if (protocol === null) throw new Error('an edition under a protocol that is not registered');
	return { deliveries, protocol };
}
