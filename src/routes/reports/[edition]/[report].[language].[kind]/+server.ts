import { error } from '@sveltejs/kit';
import { reportFile } from '#lib/server/workflows/report-files.ts';
import { reportResponse } from '#lib/server/workflows/reporting/report-response.ts';
import type { RequestHandler } from './$types';

/** A report as PDF or DOCX. */
export const GET: RequestHandler = async ({ locals, params, request }) => {
	const file = await reportFile(locals.store, locals.reports, params);
	return file ? reportResponse(request, file.bytes, file.fileName) : error(404, 'Not Found');
};
