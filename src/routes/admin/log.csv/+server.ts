import { logChoice, logCsv } from '#lib/server/workflows/read-log.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals: { store, user }, url }) =>
	new Response(logCsv(store, user, logChoice(url.searchParams)), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': 'attachment; filename="effektblik-log.csv"',
			'cache-control': 'no-store'
		}
	});
