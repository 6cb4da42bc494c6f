import type { Rebuilt, ViewInEdition } from '#lib/trial/edition.ts';
export { AlteredEdition } from '../disclosure/seal-edition.ts';
import { deliveriesOf } from '../store/drafts.ts';
import { deliveriesNumbered, intactDelivery } from '../store/deliveries.ts';
import type { Store } from '../store/open-store.ts';
import { protocolOf } from '../store/protocols.ts';
import { releasedBefore } from '../store/released-sets.ts';
import { makeEdition } from './make-edition.ts';
import { earlierEditions, type EarlierEdition } from './earlier-editions.ts';

/**
 * Makes an approved edition once more, from its deliveries, its version of the protocol and the editions before it, and
 * compares the two to the byte.
 */
export async function rebuildEdition(store: Store, edition: EarlierEdition, code: string): Promise<Rebuilt> {
	const { content, draft, id, synthetic, sha256 } = edition;
	if (content.code !== code) return 'other-code';
	const deliveries = deliveriesNumbered(store, deliveriesOf(store.drizzle, draft));
	if (deliveries.some(({ erasedAt, familiesErased }) => erasedAt !== null || familiesErased > 0)) return 'erased';
	// Groups that waited took their rows from older deliveries.
	const sources = Object.values<ViewInEdition<unknown>>(content.views).flatMap((view) => view.sources);
	if (sources.some(({ municipality, sha256: ofFiles }) => !intactDelivery(store, municipality, ofFiles)))
		return 'erased';
	const protocol = protocolOf(store, content.protocol.version);
	if (protocol === null) throw new Error('an edition under a protocol that is not registered');
	const made = await makeEdition(store, {
		...{ deliveries, protocol, code },
		earlier: earlierEditions(store, synthetic).filter((other) => other.id < id),
		released: releasedBefore(store, synthetic, id)
	});
	return 'sealed' in made && made.sealed.sha256 === sha256 ? 'same' : 'differs';
}
