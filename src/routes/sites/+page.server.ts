import { drawSites } from '#lib/charts/draw-sites.ts';
import { chartsOf } from '#lib/charts/drawn-once.ts';
import { showSites, trialsOf } from '#lib/server/workflows/show-site.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	const { edition, hasDeliveries } = locals.shown();
	if (edition === null) return { edition, hasDeliveries };
	const page = showSites(edition.pages);
	return {
		edition: { stamp: edition.stamp, waiting: edition.waiting, page, trials: trialsOf(locals.store, edition) },
		charts: chartsOf(page, locals.language, drawSites)
	};
};
