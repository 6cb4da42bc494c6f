import { error } from '@sveltejs/kit';
import { drawMeasure } from '#lib/charts/draw-measure.ts';
import { chartsOf } from '#lib/charts/drawn-once.ts';
import { measureOf } from '#lib/trial/measure-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => {
	const measure = measureOf(params.measure);
	if (measure === null) error(404, 'Not Found');
	const { edition, hasDeliveries } = locals.shown();
	const page = edition?.pages.measures.get(measure);
	if (!edition || !page) return { measure, edition: null, hasDeliveries };
	return {
		measure,
		edition: { stamp: edition.stamp, waiting: edition.waiting, page },
		charts: chartsOf(page, locals.language, drawMeasure)
	};
};
