import { error } from '@sveltejs/kit';
import { listTables } from '#lib/export/tables/list-tables.ts';
import { findEdition } from '#lib/server/workflows/show-editions.ts';
import type { PageServerLoad } from './$types';

/** The tables that an edition is handed out in. */
export const load: PageServerLoad = ({ locals, params }) => {
	const found = findEdition(locals.store, params.edition);
	if (!found) error(404, 'Not Found');
	const { number, stamp, content } = found.edition;
	return {
		...{ number, stamp, deliveries: content.deliveries, supersededBy: found.after?.number ?? null },
		tables: listTables(found.edition)
	};
};
