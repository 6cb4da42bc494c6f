import { error } from '@sveltejs/kit';
import { drawSites } from '#lib/charts/draw-sites.ts';
import { chartsOf } from '#lib/charts/drawn-once.ts';
import { findEdition } from '#lib/server/workflows/show-editions.ts';
import { showSites, trialsOf } from '#lib/server/workflows/show-site.ts';
import type { PageServerLoad } from './$types';

/** The page of all municipalities as an earlier edition has it. */
export const load: PageServerLoad = ({ locals, params }) => {
	const found = findEdition(locals.store, params.edition);
	if (!found) error(404, 'Not Found');
	const { stamp, waiting, pages, number } = found.edition;
	const page = showSites(pages);
	return {
		...{ stamp, waiting, page, within: number, supersededBy: found.after?.number ?? null },
		trials: trialsOf(locals.store, found.edition),
		charts: chartsOf(page, locals.language, drawSites)
	};
};
