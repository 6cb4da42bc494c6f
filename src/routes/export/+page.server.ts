import { resolve } from '$app/paths';
import { fail, redirect } from '@sveltejs/kit';
import { may } from '#lib/server/access/may.ts';
import { showEditions } from '#lib/server/workflows/show-editions.ts';
import { typedForm } from '#lib/server/workflows/typed-form.ts';
import { CURRENT } from '#lib/trial/package-order.ts';
import { textField } from '#lib/trial/text-field.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => ({
	isSynthetic: locals.shown().edition?.stamp.synthetic ?? false,
	isGone: url.searchParams.get('refused') === 'gone',
	order: may(locals.user, 'export-rows', {})
		? {
				state: locals.exporting.stateFor(locals.user),
				editions: showEditions(locals.store).map(({ number }) => number)
			}
		: null
});

/** Orders a data package. */
export const actions: Actions = {
	default: async ({ locals: { user, exporting }, request }) => {
		const form = await typedForm(request);
		const [purpose, deliveries] = [textField(form, 'purpose'), textField(form, 'deliveries')];
		const edition = deliveries === CURRENT ? null : deliveries;
		const refusal = exporting.order(user, { purpose, edition, isConfirmed: form.has('confirmed') });
		if (refusal === null) redirect(303, resolve('/export'));
		// What looks like a CPR number is not sent back.
		return fail(400, { refusal, purpose: refusal === 'cpr-like' ? '' : purpose });
	}
};
