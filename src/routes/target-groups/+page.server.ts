import { drawTargetGroups } from '#lib/charts/draw-target-groups.ts';
import { chartsOf } from '#lib/charts/drawn-once.ts';
import { isOfTargetGroups } from '#lib/trial/views.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	const { edition, hasDeliveries } = locals.shown();
	if (edition === null) return { edition, hasDeliveries };
	const page = edition.pages.targetGroups;
	const waiting = edition.waiting.filter(({ view }) => isOfTargetGroups(view));
	return {
		edition: { stamp: edition.stamp, waiting, page },
		charts: chartsOf(page, locals.language, drawTargetGroups)
	};
};
