import { error } from '@sveltejs/kit';
import { drawMeasure } from '#lib/charts/draw-measure.ts';
import { chartsOf } from '#lib/charts/drawn-once.ts';
import { findEdition } from '#lib/server/workflows/show-editions.ts';
import { measureOf } from '#lib/trial/measure-page.ts';
import type { PageServerLoad } from './$types';

/** The page of a measure as an earlier edition has it. */
export const load: PageServerLoad = ({ locals, params }) => {
	const found = findEdition(locals.store, params.edition);
	const measure = measureOf(params.measure);
	const page = measure && found?.edition.pages.measures.get(measure);
	if (!found || !page) error(404, 'Not Found');
	const { stamp, waiting, number } = found.edition;
	return {
		...{ stamp, waiting, page, within: number, supersededBy: found.after?.number ?? null },
		charts: chartsOf(page, locals.language, drawMeasure)
	};
};
