import { error } from '@sveltejs/kit';
import { compareEditions } from '#lib/export/compare-editions.ts';
import { findEdition, showEditions } from '#lib/server/workflows/show-editions.ts';
import type { PageServerLoad } from './$types';

/** Any two editions; without a choice, the page to choose them on. */
export const load: PageServerLoad = ({ locals: { store }, url }) => {
	const editions = showEditions(store);
	const shown = {
		numbers: editions.map(({ number }) => number),
		synthetic: editions.some(({ stamp }) => stamp.synthetic)
	};
	const [from, to] = [url.searchParams.get('from'), url.searchParams.get('to')];
	if (from === null || to === null) return { ...shown, compared: null };
	const before = findEdition(store, from)?.edition;
	const after = findEdition(store, to)?.edition;
	if (!before || !after) error(404, 'Not Found');
	return {
		...shown,
		compared: { from: before.number, to: after.number, views: compareEditions(before.content, after.content) }
	};
};
