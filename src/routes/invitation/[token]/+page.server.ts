import { resolve } from '$app/paths';
import { fail, redirect } from '@sveltejs/kit';
import { invited, takeInvitation } from '#lib/server/access/take-invitation.ts';
import { typedForm } from '#lib/server/workflows/typed-form.ts';
import { textField } from '#lib/trial/text-field.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { access }, params }) => {
	const found = await invited(access.authentication, params.token);
	return { invited: found && { email: found.email } };
};

export const actions: Actions = {
	default: async ({ locals: { access }, params, request }) => {
		const form = await typedForm(request);
		const typed = {
			name: textField(form, 'name'),
			email: textField(form, 'email'),
			password: textField(form, 'password')
		};
		const refusal = await takeInvitation(access.authentication, access.log, params.token, typed);
		if (refusal !== null) return fail(400, { refusal });
		redirect(303, `${resolve('/signin')}?set`);
	}
};
