import type { Store } from '../store/open-store.ts';
import { editionsNow, showEdition, type ShownEdition } from './current-edition.ts';

/** An edition with the number that it is found by. */
export interface NumberedEdition extends ShownEdition {
	readonly number: string;
}

/** An edition and its neighbours in time. */
export interface EditionInRow {
	readonly edition: NumberedEdition;
	/** The one before: what it changed is told against it. */
	readonly before: NumberedEdition | null;
	/** The one that superseded it. */
	readonly after: NumberedEdition | null;
}

/** Every edition, the newest first. */
export function showEditions(store: Store): NumberedEdition[] {
	return editionsNow(store).map((edition) => ({ ...showEdition(store, edition), number: edition.number }));
}

/** The edition of that number with its neighbours; null where there is none. */
export function findEdition(store: Store, number: string | null): EditionInRow | null {
	const all = showEditions(store);
	const place = all.findIndex((one) => one.number === number);
	const edition = all[place];
	return edition ? { edition, before: all[place + 1] ?? null, after: all[place - 1] ?? null } : null;
}
