import { error } from '@sveltejs/kit';
import { drawSites } from '#lib/charts/draw-sites.ts';
import { chartsOf } from '#lib/charts/drawn-once.ts';
import { showDraft } from '#lib/server/workflows/show-draft.ts';
import { showSites, trialsOf } from '#lib/server/workflows/show-site.ts';
import type { PageServerLoad } from './$types';

/** The page of all municipalities as the draft would show it. */
export const load: PageServerLoad = ({ locals }) => {
	const draft = showDraft(locals.store, locals.user);
	if (!draft) error(404, 'Not Found');
	const { stamp, waiting, pages } = draft;
	const page = showSites(pages);
	return {
		...{ stamp, waiting, page, trials: trialsOf(locals.store, draft) },
		charts: chartsOf(page, locals.language, drawSites)
	};
};
