import type { Released } from '#lib/trial/released.ts';
import type { SitePage, SitesPage } from '#lib/trial/site-page.ts';
import type { Trial } from '#lib/trial/trial.ts';
import type { ReleasedPages } from '../disclosure/released-pages.ts';
import { sitePagesOf } from '../disclosure/site-pages.ts';
import type { Store } from '../store/open-store.ts';
import { currentProtocol, protocolOf } from '../store/protocols.ts';
import type { ShownEdition } from './current-edition.ts';

/** The page of a municipality; null where the address names none of the trial's. */
export function showSite(pages: ReleasedPages, municipality: string): Released<SitePage> | null {
	return sitePagesOf(pages).bySite.get(municipality) ?? null;
}

/** The page of all municipalities. */
export function showSites(pages: ReleasedPages): Released<SitesPage> {
	return sitePagesOf(pages).all;
}

/** What each municipality's trial is, by the protocol that the edition was made under. */
export function trialsOf(store: Store, { content }: Pick<ShownEdition, 'content'>): readonly Trial[] {
	return (protocolOf(store, content.protocol.version) ?? currentProtocol(store)).protocol.trials;
}
