import { error } from '@sveltejs/kit';
import { weighEdition } from '#lib/export/weigh-edition.ts';
import { findEdition } from '#lib/server/workflows/show-editions.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => {
	const found = findEdition(locals.store, params.edition);
	if (!found) error(404, 'Not Found');
	const { edition, before, after } = found;
	return { edition, weighed: weighEdition(edition, before), supersededBy: after?.number ?? null };
};
