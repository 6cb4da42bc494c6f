import { error } from '@sveltejs/kit';
import { drawOverview } from '#lib/charts/draw-overview.ts';
import { chartsOf } from '#lib/charts/drawn-once.ts';
import { showDraft } from '#lib/server/workflows/show-draft.ts';
import type { PageServerLoad } from './$types';

/** The overview as the draft would show it. */
export const load: PageServerLoad = ({ locals }) => {
	const draft = showDraft(locals.store, locals.user);
	if (!draft) error(404, 'Not Found');
	const { stamp, waiting, pages, content } = draft;
	const { overview } = pages;
	return {
		...{ stamp, waiting, overview, flow: content.views.flow.figures },
		charts: chartsOf(overview, locals.language, drawOverview)
	};
};
