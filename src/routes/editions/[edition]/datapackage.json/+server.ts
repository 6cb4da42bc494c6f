import { error } from '@sveltejs/kit';
import { describeTables } from '#lib/export/tables/describe-tables.ts';
import { tableResponse } from '#lib/export/tables/table-response.ts';
import { findEdition } from '#lib/server/workflows/show-editions.ts';
import type { RequestHandler } from './$types';

/** What the tables of an approved edition are, for programs. */
export const GET: RequestHandler = ({ locals, params }) => {
	const edition = findEdition(locals.store, params.edition)?.edition;
	if (!edition) error(404, 'Not Found');
	const bytes = new TextEncoder().encode(describeTables(edition));
	return tableResponse({ type: 'application/json', bytes });
};
