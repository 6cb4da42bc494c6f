import { error } from '@sveltejs/kit';
import { drawMeasure } from '#lib/charts/draw-measure.ts';
import { chartsOf } from '#lib/charts/drawn-once.ts';
import { measureOf } from '#lib/trial/measure-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const pages = await locals.pages();
	if ('missingPriceIndexYear' in pages) error(503, { message: 'Service Unavailable', ...pages });
	const measure = measureOf(params.measure);
	const page = measure && pages.measures.get(measure);
	if (!page) error(404, 'Not Found');
	return { page, charts: chartsOf(page, locals.language, drawMeasure) };
};
