import { error } from '@sveltejs/kit';
import { figureFile } from '#lib/server/workflows/report-files.ts';
import { reportResponse } from '#lib/server/workflows/reporting/report-response.ts';
import type { RequestHandler } from './$types';

/** A figure of a report as SVG, as PNG, or as the text that is said where it is not seen. */
export const GET: RequestHandler = async ({ locals, params, request }) => {
	const file = await figureFile(locals.store, locals.reports, params);
	return file ? reportResponse(request, file.bytes, file.fileName) : error(404, 'Not Found');
};
