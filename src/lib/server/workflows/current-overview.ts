import type { MissingPriceIndex } from '#lib/trial/estimates.ts';
import { changeMark } from '../store/change-mark.ts';
import { currentDeliveries } from '../store/deliveries.ts';
import type { Store } from '../store/open-store.ts';
import type { Pages } from './show-pages.ts';

/** The pages, or why their figures cannot be computed. */
export type PagesResult = Pages | MissingPriceIndex;

/**
 * Reads the pages from the current deliveries. The figures stand still until a delivery changes, so they are computed
 * once for each set of current deliveries, by `compute`, elsewhere: a million rows take seconds.
 *
 * While that lasts, readers are shown the pages as they were before, which say of which deliveries they are. Only the
 * first ones are waited for. Where figures cannot be computed for another reason than is foreseen, `compute` fails, and
 * every reader is told so until a delivery changes: old figures must not pass for the current ones for ever.
 */
export function pagesReader(store: Store, compute: () => Promise<PagesResult>): () => Promise<PagesResult> {
	let seen = { mark: '', deliveries: '' };
	let newest: Computation | null = null;
	let coming: Computation | null = null;

	function begin(deliveries: string): Computation {
		const begun = { deliveries, pages: compute() };
		const end = () => {
			coming = null;
			// What was delivered may have been withdrawn meanwhile: then the old ones stand.
			if (newest?.deliveries !== current()) newest = begun;
		};
		begun.pages.then(end, end);
		return begun;
	}

	/** Numbers of the current deliveries. */
	function current(): string {
		const mark = changeMark(store);
		if (mark !== seen.mark) {
			const ids = currentDeliveries(store).map(({ id }) => id);
			seen = { mark, deliveries: ids.join(' ') };
		}
		return seen.deliveries;
	}

	return () => {
		const deliveries = current();
		if (newest?.deliveries === deliveries) return newest.pages;
		// One at a time: what changes meanwhile is seen by whoever asks next.
		coming ??= begin(deliveries);
		return (newest ?? coming).pages;
	};
}

/** The pages of a set of deliveries, perhaps still to come. */
interface Computation {
	readonly deliveries: string;
	readonly pages: Promise<PagesResult>;
}
