import { error } from '@sveltejs/kit';
import { drawOverview } from '#lib/charts/draw-overview.ts';
import { chartsOf } from '#lib/charts/drawn-once.ts';
import { findEdition } from '#lib/server/workflows/show-editions.ts';
import type { PageServerLoad } from './$types';

/** The overview as an earlier edition has it. */
export const load: PageServerLoad = ({ locals, params }) => {
	const found = findEdition(locals.store, params.edition);
	if (!found) error(404, 'Not Found');
	const { stamp, waiting, pages, content, number } = found.edition;
	const { overview } = pages;
	return {
		...{ stamp, waiting, overview, flow: content.views.flow.figures },
		...{ within: number, supersededBy: found.after?.number ?? null },
		charts: chartsOf(overview, locals.language, drawOverview)
	};
};
