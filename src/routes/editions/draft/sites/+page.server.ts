import { error } from '@sveltejs/kit';
import { showDraft } from '#lib/server/workflows/show-draft.ts';
import { showSites } from '#lib/server/workflows/show-site.ts';
import type { PageServerLoad } from './$types';

/** The page of all municipalities as the draft would show it. */
export const load: PageServerLoad = ({ locals }) => {
	const draft = showDraft(locals.store, locals.user);
	if (!draft) error(404, 'Not Found');
	return { stamp: draft.stamp, waiting: draft.waiting, page: showSites(draft.pages) };
};
