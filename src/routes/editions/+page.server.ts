import { resolve } from '$app/paths';
import { redirect } from '@sveltejs/kit';
import { may } from '#lib/server/access/may.ts';
import { showDraft } from '#lib/server/workflows/show-draft.ts';
import { showEditions } from '#lib/server/workflows/show-editions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { store, user, drafting } }) => ({
	editions: showEditions(store),
	draft: may(user, 'approve-edition', {}) ? { ...drafting.state(), draft: showDraft(store, user) } : null
});

/** Begins the draft of the next edition. */
export const actions: Actions = {
	default: ({ locals }) => {
		locals.drafting.begin(locals.user);
		redirect(303, resolve('/editions/draft'));
	}
};
