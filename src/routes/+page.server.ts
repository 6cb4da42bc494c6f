import { chartsOf } from '#lib/charts/drawn-once.ts';
import { drawOverview } from '#lib/charts/draw-overview.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	const { edition, hasDeliveries } = locals.shown();
	if (edition === null) return { edition, hasDeliveries };
	const { overview } = edition.pages;
	return {
		edition: { stamp: edition.stamp, waiting: edition.waiting, overview, flow: edition.content.views.flow.figures },
		charts: chartsOf(overview, locals.language, drawOverview)
	};
};
