import type { Released } from '#lib/trial/released.ts';
import type { SitePage, SitesPage } from '#lib/trial/site-page.ts';
import type { ReleasedPages } from '../disclosure/released-pages.ts';
import { sitePagesOf } from '../disclosure/site-pages.ts';

/** The page of a municipality; null where the address names none of the trial's. */
export function showSite(pages: ReleasedPages, municipality: string): Released<SitePage> | null {
	return sitePagesOf(pages).bySite.get(municipality) ?? null;
}

/** The page of all municipalities. */
export function showSites(pages: ReleasedPages): Released<SitesPage> {
	return sitePagesOf(pages).all;
}
