import { error } from '@sveltejs/kit';
import { chartsOf } from '#lib/charts/drawn-once.ts';
import { drawOverview } from '#lib/charts/draw-overview.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const pages = await locals.pages();
	if ('missingPriceIndexYear' in pages) error(503, { message: 'Service Unavailable', ...pages });
	const { overview } = pages;
	return { overview, charts: chartsOf(overview, locals.language, drawOverview) };
};
