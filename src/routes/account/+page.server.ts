import { resolve } from '$app/paths';
import { fail, redirect } from '@sveltejs/kit';
import { changePassword, endOwnSessions, ownSessions } from '#lib/server/access/own-account.ts';
import { ownerOf } from '#lib/server/access/owner.ts';
import { withPassword } from '#lib/server/access/with-password.ts';
import { typedForm } from '#lib/server/workflows/typed-form.ts';
import { textField } from '#lib/trial/text-field.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { access } = event.locals;
	const owner = ownerOf(event);
	return {
		account: owner.user,
		isPasswordSet: event.url.searchParams.has('set'),
		isSecondFactorSet: event.url.searchParams.has('on'),
		sessions: await ownSessions(access.authentication, owner)
	};
};

export const actions: Actions = {
	password: async (event) => {
		const { authentication, log, throttle } = event.locals.access;
		const form = await typedForm(event.request);
		const owner = ownerOf(event);
		const typed = { current: textField(form, 'current'), wanted: textField(form, 'wanted') };
		const refusal = await withPassword(
			throttle,
			owner.user,
			event.getClientAddress(),
			() => changePassword(authentication, log, owner, typed),
			(outcome) => outcome !== 'wrong'
		);
		if (refusal !== null) return fail(refusal === 'throttled' ? 429 : 400, { refusal });
		redirect(303, `${resolve('/account')}?set`);
	},
	end: async (event) => {
		const { authentication, log } = event.locals.access;
		const form = await typedForm(event.request);
		await endOwnSessions(authentication, log, ownerOf(event), textField(form, 'session'));
		redirect(303, resolve('/account'));
	}
};
