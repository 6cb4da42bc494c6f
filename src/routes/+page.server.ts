import { error } from '@sveltejs/kit';
import { chartsOf } from '#lib/charts/drawn-once.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	const overview = locals.overview();
	if ('missingPriceIndexYear' in overview) error(503, { message: 'Service Unavailable', ...overview });
	return { overview, charts: chartsOf(overview, locals.language) };
};
