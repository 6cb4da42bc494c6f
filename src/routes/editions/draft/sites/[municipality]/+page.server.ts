import { error } from '@sveltejs/kit';
import { drawSite } from '#lib/charts/draw-site.ts';
import { chartsOf } from '#lib/charts/drawn-once.ts';
import { showDraft } from '#lib/server/workflows/show-draft.ts';
import { showSite, trialsOf } from '#lib/server/workflows/show-site.ts';
import type { PageServerLoad } from './$types';

/** The page of a municipality as the draft would show it. */
export const load: PageServerLoad = ({ locals, params }) => {
	const draft = showDraft(locals.store, locals.user);
	const page = draft && showSite(draft.pages, params.municipality);
	if (!page) error(404, 'Not Found');
	const { stamp, waiting } = draft;
	return {
		...{ stamp, waiting, page, trials: trialsOf(locals.store, draft) },
		charts: chartsOf(page, locals.language, drawSite)
	};
};
