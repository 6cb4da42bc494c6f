import { drawDataQuality } from '#lib/charts/draw-data-quality.ts';
import { chartsOf } from '#lib/charts/drawn-once.ts';
import { isAboutQuality } from '#lib/trial/views.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	const { edition, hasDeliveries } = locals.shown();
	if (edition === null) return { edition, hasDeliveries };
	const page = edition.pages.dataQuality;
	const waiting = edition.waiting.filter(({ view }) => isAboutQuality(view));
	return {
		edition: { stamp: edition.stamp, waiting, page },
		charts: chartsOf(page, locals.language, drawDataQuality)
	};
};
