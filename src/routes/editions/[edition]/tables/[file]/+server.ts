import { error } from '@sveltejs/kit';
import { tableFile } from '#lib/export/tables/table-file.ts';
import { tableResponse } from '#lib/export/tables/table-response.ts';
import { findEdition } from '#lib/server/workflows/show-editions.ts';
import type { RequestHandler } from './$types';

/** A table of an approved edition as a file. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const edition = findEdition(locals.store, params.edition)?.edition;
	const file = edition && (await tableFile(edition, params.file));
	if (!file) error(404, 'Not Found');
	return tableResponse(file);
};
