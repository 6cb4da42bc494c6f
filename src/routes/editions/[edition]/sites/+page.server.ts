import { error } from '@sveltejs/kit';
import { findEdition } from '#lib/server/workflows/show-editions.ts';
import { showSites } from '#lib/server/workflows/show-site.ts';
import type { PageServerLoad } from './$types';

/** The page of all municipalities as an earlier edition has it. */
export const load: PageServerLoad = ({ locals, params }) => {
	const found = findEdition(locals.store, params.edition);
	if (!found) error(404, 'Not Found');
	const { stamp, waiting, pages, number } = found.edition;
	return { stamp, waiting, page: showSites(pages), within: number, supersededBy: found.after?.number ?? null };
};
