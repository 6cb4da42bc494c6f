import { resolve } from '$app/paths';
import { fail, redirect } from '@sveltejs/kit';
import { askerOf } from '#lib/server/access/asker.ts';
import { signIn, signInForDemonstration } from '#lib/server/access/sign-in.ts';
import { typedForm } from '#lib/server/workflows/typed-form.ts';
import { demonstrationAccounts } from '#lib/trial/demonstration-accounts.ts';
import { nextPage } from '#lib/trial/next-page.ts';
import { textField } from '#lib/trial/text-field.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { access, user }, url }) => ({
	isSignedIn: user !== null,
	next: nextPage(url.searchParams.get('next')),
	isPasswordSet: url.searchParams.has('set'),
	isProviderRefused: url.searchParams.get('refused') === 'provider',
	providers: access.providers,
	accounts: access.isDemonstration() ? demonstrationAccounts : []
});

export const actions: Actions = {
	password: async (event) => {
		const form = await typedForm(event.request);
		const typed = { email: textField(form, 'email'), password: textField(form, 'password') };
		const next = nextPage(textField(form, 'next'));
		const outcome = await signIn(event.locals.access, askerOf(event), typed);
		if (outcome === 'signed-in') redirect(303, next);
		if (outcome === 'code-wanted') redirect(303, `${resolve('/signin/code')}?next=${encodeURIComponent(next)}`);
		return fail(outcome === 'throttled' ? 429 : 401, { refusal: outcome });
	},
	demonstration: async (event) => {
		const form = await typedForm(event.request);
		const isIn = await signInForDemonstration(event.locals.access, askerOf(event), textField(form, 'name'));
		if (!isIn) return fail(403, { refusal: 'demonstration-gone' as const });
		redirect(303, nextPage(textField(form, 'next')));
	}
};
