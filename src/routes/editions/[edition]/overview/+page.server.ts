import { error } from '@sveltejs/kit';
import { drawOverview } from '#lib/charts/draw-overview.ts';
import { chartsOf } from '#lib/charts/drawn-once.ts';
import { findEdition } from '#lib/server/workflows/show-editions.ts';
import { showOverview } from '#lib/server/workflows/show-overview.ts';
import type { PageServerLoad } from './$types';

/** The overview as an earlier edition has it. */
export const load: PageServerLoad = ({ locals, params }) => {
	const found = findEdition(locals.store, params.edition);
	if (!found) error(404, 'Not Found');
	const { edition, after } = found;
	return {
		shown: showOverview(locals.store, edition),
		...{ within: edition.number, supersededBy: after?.number ?? null },
		charts: chartsOf(edition.pages.overview, locals.language, drawOverview)
	};
};
