import { error } from '@sveltejs/kit';
import { showFigureSource } from '#lib/server/workflows/show-figure-source.ts';
import { findEdition } from '#lib/server/workflows/show-editions.ts';
import type { PageServerLoad } from './$types';

/** Where the figures of one of an edition's tables come from. */
export const load: PageServerLoad = ({ locals, params }) => {
	const found = findEdition(locals.store, params.edition);
	const source = found && showFigureSource(locals.store, found.edition, params.table);
	if (!source) error(404, 'Not Found');
	return { edition: found.edition, source, supersededBy: found.after?.number ?? null };
};
