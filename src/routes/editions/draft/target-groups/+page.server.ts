import { error } from '@sveltejs/kit';
import { drawTargetGroups } from '#lib/charts/draw-target-groups.ts';
import { chartsOf } from '#lib/charts/drawn-once.ts';
import { showDraft } from '#lib/server/workflows/show-draft.ts';
import { isOfTargetGroups } from '#lib/trial/views.ts';
import type { PageServerLoad } from './$types';

/** The page of target groups as the draft would show it. */
export const load: PageServerLoad = ({ locals }) => {
	const draft = showDraft(locals.store, locals.user);
	if (!draft) error(404, 'Not Found');
	const { stamp, waiting, pages } = draft;
	const page = pages.targetGroups;
	return {
		...{ stamp, page, waiting: waiting.filter(({ view }) => isOfTargetGroups(view)) },
		charts: chartsOf(page, locals.language, drawTargetGroups)
	};
};
