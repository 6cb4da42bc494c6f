import type { EditionContent } from '#lib/trial/edition.ts';
import type { Released } from '#lib/trial/released.ts';
import { openSealed } from '../disclosure/seal-edition.ts';
import { contentOf, editionsOf, type StoredEdition } from '../store/editions.ts';
import type { Store } from '../store/open-store.ts';

/** An edition with everything in it. */
export interface EarlierEdition extends StoredEdition {
	readonly content: Released<EditionContent>;
}

/** Editions by their number: they never change, and are read once. */
const opened = new WeakMap<Store, Map<number, EarlierEdition>>();

/** Every edition with its content, the newest first. Throws where one differs from what was approved. */
export function earlierEditions(store: Store, synthetic: boolean): EarlierEdition[] {
	const known = opened.get(store) ?? new Map<number, EarlierEdition>();
	opened.set(store, known);
	return editionsOf(store, synthetic).map((edition) => {
		const found = known.get(edition.id) ?? { ...edition, content: openSealed(sealedOf(store, edition)) };
		known.set(edition.id, found);
		return found;
	});
}

function sealedOf(store: Store, edition: StoredEdition) {
	return { text: contentOf(store, edition), sha256: edition.sha256 };
}
