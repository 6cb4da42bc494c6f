import { editionFigures } from '#lib/export/edition-figures.ts';
import type { ApprovalShown, EditionContent, EditionStamp, WaitingView } from '#lib/trial/edition.ts';
import { rememberPlaces } from '#lib/trial/figure-places.ts';
import type { Released } from '#lib/trial/released.ts';
import { pagesOf, waitingViews } from '../disclosure/edition-pages.ts';
import type { ReleasedPages } from '../disclosure/released-pages.ts';
import { changeMark } from '../store/change-mark.ts';
import { currentDeliveries, hasRealDelivery } from '../store/deliveries.ts';
import { approvalsOf } from '../store/drafts.ts';
import type { Store } from '../store/open-store.ts';
import { currentProtocol } from '../store/protocols.ts';
import { earlierEditions, type EarlierEdition } from './earlier-editions.ts';
import { pricesOf } from './prices-shown.ts';

/** An edition, or the draft of one, as its pages show it. */
export interface ShownEdition {
	readonly stamp: EditionStamp;
	readonly content: Released<EditionContent>;
	readonly pages: ReleasedPages;
	readonly waiting: readonly WaitingView[];
	readonly approvals: readonly ApprovalShown[];
}

/** What every page reads. The same object as long as nothing that pages show has changed. */
export interface Shown {
	/** The newest edition; null before the first. */
	readonly edition: ShownEdition | null;
	/** Whether there is anything to make an edition of. */
	readonly hasDeliveries: boolean;
}

/** Reads what the pages show. What stands in an edition never changes, so it is read once, and asked for in microseconds. */
export function shownReader(store: Store): () => Shown {
	let seen: { readonly mark: string; readonly state: string; readonly shown: Shown } | null = null;
	return () => {
		const mark = changeMark(store);
		if (seen?.mark === mark) return seen.shown;
		const [newest = null] = editionsNow(store);
		const hasDeliveries = currentDeliveries(store).length > 0;
		// Pages that hold no figures are kept by this object as well: a new version of the protocol is another one.
		const state = `${String(newest?.id)} ${String(hasDeliveries)} ${String(currentProtocol(store).version)}`;
		const shown = seen?.state === state ? seen.shown : { edition: newest && showEdition(store, newest), hasDeliveries };
		seen = { mark, state, shown };
		return shown;
	};
}

/** The editions that count now, the newest first: those of the synthetic trial are gone with the first real delivery. */
export function editionsNow(store: Store): EarlierEdition[] {
	return earlierEditions(store, !hasRealDelivery(store));
}

const shownOnce = new WeakMap<EarlierEdition, ShownEdition>();

/** An edition with its pages, put together once; from then on each of its figures knows where it stands. */
export function showEdition(store: Store, edition: EarlierEdition): ShownEdition {
	const known = shownOnce.get(edition) ?? show(store, edition);
	shownOnce.set(edition, known);
	return known;
}

function show(store: Store, edition: EarlierEdition): ShownEdition {
	const { number, kind, sha256, approvedAt, synthetic, content, draft } = edition;
	rememberPlaces(number, editionFigures(content));
	return {
		stamp: { number, kind, sha256, approvedAt, synthetic, prices: pricesOf(store, content, synthetic) },
		...{ content, pages: pagesOf(content), waiting: waitingViews(content) },
		approvals: approvalsShown(store, draft)
	};
}

/** Who has approved, by role and municipality. */
export function approvalsShown(store: Store, draft: number): ApprovalShown[] {
	return approvalsOf(store, draft).map(({ municipality, role, approvedAt }) => ({ municipality, role, approvedAt }));
}
