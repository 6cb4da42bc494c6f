import { error } from '@sveltejs/kit';
import { drawMeasure } from '#lib/charts/draw-measure.ts';
import { chartsOf } from '#lib/charts/drawn-once.ts';
import { calculationInR } from '#lib/export/package/calculation-in-r.ts';
import { findEdition } from '#lib/server/workflows/show-editions.ts';
import { showMeasure } from '#lib/server/workflows/show-measure.ts';
import type { PageServerLoad } from './$types';

/** The page of a measure as an earlier edition has it. */
export const load: PageServerLoad = ({ locals, params }) => {
	const found = findEdition(locals.store, params.edition);
	const whole = found && showMeasure(locals.store, found.edition, params.measure);
	if (!whole) error(404, 'Not Found');
	const { stamp, waiting, number } = found.edition;
	return {
		...{ stamp, waiting, whole, within: number, supersededBy: found.after?.number ?? null },
		calculation: calculationInR(whole.page.measure),
		charts: chartsOf(whole, locals.language, drawMeasure)
	};
};
