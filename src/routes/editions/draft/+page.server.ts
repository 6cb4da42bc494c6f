import { resolve } from '$app/paths';
import { fail, redirect } from '@sveltejs/kit';
import { weighEdition } from '#lib/export/weigh-edition.ts';
import { approveDraft } from '#lib/server/workflows/approve-edition.ts';
import { showDraft } from '#lib/server/workflows/show-draft.ts';
import { showEditions } from '#lib/server/workflows/show-editions.ts';
import { typedForm } from '#lib/server/workflows/typed-form.ts';
import { textField } from '#lib/trial/text-field.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { store, user, drafting } }) => {
	const state = drafting.state();
	const draft = state.isWorking ? null : showDraft(store, user);
	const [newest = null] = showEditions(store);
	return { state, shown: draft && { draft, weighed: weighEdition(draft, newest) } };
};

export const actions: Actions = {
	approve: async ({ locals: { store, user, reports }, request }) => {
		const form = await typedForm(request);
		const at = new Date().toISOString();
		const outcome = approveDraft(store, user, { sha256: textField(form, 'sha256'), at });
		// Its reports are made and kept at once, beside the answer: from then on they stand.
		if (outcome.outcome === 'edition') void reports.keep();
		if (outcome.outcome === 'edition') redirect(303, resolve('/editions/[edition]', { edition: outcome.number }));
		if (outcome.outcome === 'approved') redirect(303, resolve('/editions/draft'));
		return fail(409, { refusal: outcome.outcome });
	}
};
