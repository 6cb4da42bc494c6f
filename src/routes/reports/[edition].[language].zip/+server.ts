import { error } from '@sveltejs/kit';
import { archiveFile } from '#lib/server/workflows/report-files.ts';
import { reportResponse } from '#lib/server/workflows/reporting/report-response.ts';
import type { RequestHandler } from './$types';

/** All reports of an edition, with their figures. */
export const GET: RequestHandler = async ({ locals, params, request }) => {
	const file = await archiveFile(locals.store, locals.reports, params);
	return file ? reportResponse(request, file.bytes, file.fileName) : error(404, 'Not Found');
};
