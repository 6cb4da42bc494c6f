import { error } from '@sveltejs/kit';
import { drawDataQuality } from '#lib/charts/draw-data-quality.ts';
import { chartsOf } from '#lib/charts/drawn-once.ts';
import { showDraft } from '#lib/server/workflows/show-draft.ts';
import { isAboutQuality } from '#lib/trial/views.ts';
import type { PageServerLoad } from './$types';

/** The page of data quality as the draft would show it. */
export const load: PageServerLoad = ({ locals }) => {
	const draft = showDraft(locals.store, locals.user);
	if (!draft) error(404, 'Not Found');
	const { stamp, waiting, pages } = draft;
	const page = pages.dataQuality;
	return {
		...{ stamp, page, waiting: waiting.filter(({ view }) => isAboutQuality(view)) },
		charts: chartsOf(page, locals.language, drawDataQuality)
	};
};
