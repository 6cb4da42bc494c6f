import { chartsOf } from '#lib/charts/drawn-once.ts';
import { drawOverview } from '#lib/charts/draw-overview.ts';
import { showOverview } from '#lib/server/workflows/show-overview.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	const { edition, hasDeliveries } = locals.shown();
	if (edition === null) return { edition, hasDeliveries };
	return {
		edition: showOverview(locals.store, edition),
		charts: chartsOf(edition.pages.overview, locals.language, drawOverview)
	};
};
