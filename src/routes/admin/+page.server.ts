import { resolve } from '$app/paths';
import { fail } from '@sveltejs/kit';
import { inviteAsTyped, managedAccounts } from '#lib/server/workflows/administer-accounts.ts';
import { administratorOf } from '#lib/server/workflows/administrator.ts';
import { typedForm } from '#lib/server/workflows/typed-form.ts';
import { textField } from '#lib/trial/text-field.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { access, user } }) => ({
	user: administratorOf(user),
	accounts: await managedAccounts(access, user)
});

export const actions: Actions = {
	default: async ({ locals: { access, user }, request, url }) => {
		const form = await typedForm(request);
		const typed = {
			email: textField(form, 'email'),
			role: textField(form, 'role'),
			municipality: textField(form, 'municipality')
		};
		const outcome = await inviteAsTyped(access, user, typed);
		if (!('link' in outcome)) return fail(400, { typed, fault: null, refusal: null, ...outcome, link: null });
		const { token, ...link } = outcome.link;
		const address = new URL(resolve('/invitation/[token]', { token }), url.origin).href;
		return { typed: null, fault: null, refusal: null, link: { ...link, address } };
	}
};
