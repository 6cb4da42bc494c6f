import { error } from '@sveltejs/kit';
import { drawOverview } from '#lib/charts/draw-overview.ts';
import { chartsOf } from '#lib/charts/drawn-once.ts';
import { showDraft } from '#lib/server/workflows/show-draft.ts';
import { showOverview } from '#lib/server/workflows/show-overview.ts';
import type { PageServerLoad } from './$types';

/** The overview as the draft would show it. */
export const load: PageServerLoad = ({ locals }) => {
	const draft = showDraft(locals.store, locals.user);
	if (!draft) error(404, 'Not Found');
	return {
		shown: showOverview(locals.store, draft),
		charts: chartsOf(draft.pages.overview, locals.language, drawOverview)
	};
};
