import { error } from '@sveltejs/kit';
import { drawMeasure } from '#lib/charts/draw-measure.ts';
import { chartsOf } from '#lib/charts/drawn-once.ts';
import { calculationInR } from '#lib/export/package/calculation-in-r.ts';
import { showMeasure } from '#lib/server/workflows/show-measure.ts';
import { measureOf } from '#lib/trial/measure-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => {
	const measure = measureOf(params.measure);
	if (measure === null) error(404, 'Not Found');
	const { edition, hasDeliveries } = locals.shown();
	const whole = edition && showMeasure(locals.store, edition, measure);
	if (!whole) return { measure, edition: null, hasDeliveries };
	return {
		measure,
		edition: { stamp: edition.stamp, waiting: edition.waiting, whole, calculation: calculationInR(measure) },
		charts: chartsOf(whole, locals.language, drawMeasure)
	};
};
