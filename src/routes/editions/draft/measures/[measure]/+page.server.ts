import { error } from '@sveltejs/kit';
import { drawMeasure } from '#lib/charts/draw-measure.ts';
import { chartsOf } from '#lib/charts/drawn-once.ts';
import { calculationInR } from '#lib/export/package/calculation-in-r.ts';
import { showDraft } from '#lib/server/workflows/show-draft.ts';
import { showMeasure } from '#lib/server/workflows/show-measure.ts';
import type { PageServerLoad } from './$types';

/** The page of a measure as the draft would show it. */
export const load: PageServerLoad = ({ locals, params }) => {
	const draft = showDraft(locals.store, locals.user);
	const whole = draft && showMeasure(locals.store, draft, params.measure);
	if (!whole) error(404, 'Not Found');
	const { stamp, waiting } = draft;
	const charts = chartsOf(whole, locals.language, drawMeasure);
	return { stamp, waiting, whole, charts, calculation: calculationInR(whole.page.measure) };
};
