import { error } from '@sveltejs/kit';
import { drawTargetGroups } from '#lib/charts/draw-target-groups.ts';
import { chartsOf } from '#lib/charts/drawn-once.ts';
import { findEdition } from '#lib/server/workflows/show-editions.ts';
import { isOfTargetGroups } from '#lib/trial/views.ts';
import type { PageServerLoad } from './$types';

/** The page of target groups as an earlier edition has it. */
export const load: PageServerLoad = ({ locals, params }) => {
	const found = findEdition(locals.store, params.edition);
	if (!found) error(404, 'Not Found');
	const { stamp, waiting, pages, number } = found.edition;
	const page = pages.targetGroups;
	return {
		...{ stamp, page, waiting: waiting.filter(({ view }) => isOfTargetGroups(view)) },
		...{ within: number, supersededBy: found.after?.number ?? null },
		charts: chartsOf(page, locals.language, drawTargetGroups)
	};
};
