import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/**
 * `/ready`: readers can be sent here, since the database can be read and is of this version. Without detail: anybody
 * who reaches the server may ask.
 */
export const GET: RequestHandler = ({ locals }) => {
	const isReady = locals.isReady();
	const headers = { 'cache-control': 'no-store' };
	return json({ status: isReady ? 'ready' : 'unavailable' }, { status: isReady ? 200 : 503, headers });
};
