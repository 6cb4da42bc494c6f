import { error } from '@sveltejs/kit';
import { drawDataQuality } from '#lib/charts/draw-data-quality.ts';
import { chartsOf } from '#lib/charts/drawn-once.ts';
import { findEdition } from '#lib/server/workflows/show-editions.ts';
import { isAboutQuality } from '#lib/trial/views.ts';
import type { PageServerLoad } from './$types';

/** The page of data quality as an earlier edition has it. */
export const load: PageServerLoad = ({ locals, params }) => {
	const found = findEdition(locals.store, params.edition);
	if (!found) error(404, 'Not Found');
	const { stamp, waiting, pages, number } = found.edition;
	const page = pages.dataQuality;
	return {
		...{ stamp, page, waiting: waiting.filter(({ view }) => isAboutQuality(view)) },
		...{ within: number, supersededBy: found.after?.number ?? null },
		charts: chartsOf(page, locals.language, drawDataQuality)
	};
};
