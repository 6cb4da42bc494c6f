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
	/** What readers saw last; what was computed last, which they may not have seen yet; and what is being computed. */
	let shown: Computation | null = null;
	let newest: Computation | null = null;
	let coming: Computation | null = null;

	function begin(deliveries: string): Computation {
		const begun = { deliveries, pages: compute() };
		const end = () => {
			newest = begun;
			coming = null;
			// The first ones are waited for.
			shown ??= begun;
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
		const ready = [newest, shown].find((computation) => computation?.deliveries === deliveries);
		if (ready) {
			shown = ready;
			return ready.pages;
		}
		// One at a time: what changes meanwhile is seen by whoever asks next.
		coming ??= begin(deliveries);
		return (shown ?? coming).pages;
	};
}

/** The pages of a set of deliveries, perhaps still to come. */
interface Computation {
	readonly deliveries: string;
	readonly pages: Promise<PagesResult>;
}
