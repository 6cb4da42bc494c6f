import { fail, redirect } from '@sveltejs/kit';
import { askerOf } from '#lib/server/access/asker.ts';
import { signInWithCode } from '#lib/server/access/sign-in.ts';
import { typedForm } from '#lib/server/workflows/typed-form.ts';
import { nextPage } from '#lib/trial/next-page.ts';
import { textField } from '#lib/trial/text-field.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({ next: nextPage(url.searchParams.get('next')) });

export const actions: Actions = {
	default: async (event) => {
		const form = await typedForm(event.request);
		const outcome = await signInWithCode(event.locals.access, askerOf(event), textField(form, 'code'));
		if (outcome === 'signed-in') redirect(303, nextPage(textField(form, 'next')));
		return fail(outcome === 'throttled' ? 429 : 401, { isThrottled: outcome === 'throttled' });
	}
};
