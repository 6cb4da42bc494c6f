import { error } from '@sveltejs/kit';
import { drawSite } from '#lib/charts/draw-site.ts';
import { chartsOf } from '#lib/charts/drawn-once.ts';
import { findEdition } from '#lib/server/workflows/show-editions.ts';
import { showSite, trialsOf } from '#lib/server/workflows/show-site.ts';
import type { PageServerLoad } from './$types';

/** The page of a municipality as an earlier edition has it. */
export const load: PageServerLoad = ({ locals, params }) => {
	const found = findEdition(locals.store, params.edition);
	const page = found && showSite(found.edition.pages, params.municipality);
	if (!page) error(404, 'Not Found');
	const { stamp, waiting, number } = found.edition;
	return {
		...{ stamp, waiting, page, within: number, supersededBy: found.after?.number ?? null },
		trials: trialsOf(locals.store, found.edition),
		charts: chartsOf(page, locals.language, drawSite)
	};
};
