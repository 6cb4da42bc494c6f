import { error } from '@sveltejs/kit';
import { liveEstimates } from '#lib/server/workflows/live-estimates.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals: { store, user, estimate } }) => {
	const estimates = await liveEstimates(store, user, estimate);
	if (estimates === null || 'missingPriceIndexYear' in estimates) error(503, 'Service Unavailable');
	return new Response(`${JSON.stringify(estimates, null, 1)}\n`, {
		headers: {
			'content-type': 'application/json',
			'content-disposition': 'attachment; filename="effektblik-estimates.json"',
			'cache-control': 'no-store'
		}
	});
};
