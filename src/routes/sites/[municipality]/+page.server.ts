import { error } from '@sveltejs/kit';
import { drawSite } from '#lib/charts/draw-site.ts';
import { chartsOf } from '#lib/charts/drawn-once.ts';
import { showSite, trialsOf } from '#lib/server/workflows/show-site.ts';
import { trialMunicipalities } from '#lib/trial/municipalities.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => {
	const { municipality } = params;
	const { edition, hasDeliveries } = locals.shown();
	if (edition === null) {
		if (!trialMunicipalities.some((own) => own === municipality)) error(404, 'Not Found');
		return { municipality, edition, hasDeliveries };
	}
	const page = showSite(edition.pages, municipality);
	if (!page) error(404, 'Not Found');
	return {
		municipality,
		edition: { stamp: edition.stamp, waiting: edition.waiting, page, trials: trialsOf(locals.store, edition) },
		charts: chartsOf(page, locals.language, drawSite)
	};
};
