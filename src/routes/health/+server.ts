import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/**
 * `/health`: the process is up and answers. It asks nothing of the database: a supervisor that restarts the server
 * would not mend that.
 */
export const GET: RequestHandler = () => json({ status: 'ok' }, { headers: { 'cache-control': 'no-store' } });
