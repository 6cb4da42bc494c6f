import { error } from '@sveltejs/kit';
import { drawMeasure } from '#lib/charts/draw-measure.ts';
import { chartsOf } from '#lib/charts/drawn-once.ts';
import { showDraft } from '#lib/server/workflows/show-draft.ts';
import { measureOf } from '#lib/trial/measure-page.ts';
import type { PageServerLoad } from './$types';

/** The page of a measure as the draft would show it. */
export const load: PageServerLoad = ({ locals, params }) => {
	const draft = showDraft(locals.store, locals.user);
	const measure = measureOf(params.measure);
	const page = measure && draft?.pages.measures.get(measure);
	if (!draft || !page) error(404, 'Not Found');
	const { stamp, waiting } = draft;
	return { stamp, waiting, page, charts: chartsOf(page, locals.language, drawMeasure) };
};
