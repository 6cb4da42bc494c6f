import { resolve } from '$app/paths';
import { fail, redirect } from '@sveltejs/kit';
import { renderSVG } from 'uqr';
import { lacksSecondFactor } from '#lib/server/access/may.ts';
import { beginSecondFactor, confirmSecondFactor } from '#lib/server/access/own-account.ts';
import { ownerOf } from '#lib/server/access/owner.ts';
import { withPassword } from '#lib/server/access/with-password.ts';
import { typedForm } from '#lib/server/workflows/typed-form.ts';
import { textField } from '#lib/trial/text-field.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => ({ isRequired: lacksSecondFactor(ownerOf(event).user) });

export const actions: Actions = {
	/** Shows the key once, in the answer to the password, and keeps it nowhere that could be asked for again. */
	begin: async (event) => {
		const form = await typedForm(event.request);
		const { authentication, throttle } = event.locals.access;
		const owner = ownerOf(event);
		const setup = await withPassword(
			throttle,
			owner.user,
			event.getClientAddress(),
			() => beginSecondFactor(authentication, owner, textField(form, 'password')),
			(outcome) => outcome !== null
		);
		if (setup === 'throttled') return fail(429, { refusal: 'throttled' as const });
		if (setup === null) return fail(400, { refusal: 'wrongPassword' as const });
		return { setup: { ...setup, square: renderSVG(setup.uri) } };
	},
	confirm: async (event) => {
		const form = await typedForm(event.request);
		const { authentication, log } = event.locals.access;
		const isRight = await confirmSecondFactor(authentication, log, ownerOf(event), textField(form, 'code'));
		if (!isRight) return fail(400, { refusal: 'wrongCode' as const });
		redirect(303, `${resolve('/account')}?on`);
	}
};
