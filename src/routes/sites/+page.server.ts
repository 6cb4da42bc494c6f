import { showSites } from '#lib/server/workflows/show-site.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	const { edition, hasDeliveries } = locals.shown();
	if (edition === null) return { edition, hasDeliveries };
	return { edition: { stamp: edition.stamp, waiting: edition.waiting, page: showSites(edition.pages) } };
};
