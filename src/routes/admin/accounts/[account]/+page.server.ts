import { resolve } from '$app/paths';
import { error, fail, redirect } from '@sveltejs/kit';
import { changeAccount, managedAccount } from '#lib/server/workflows/administer-accounts.ts';
import { typedForm } from '#lib/server/workflows/typed-form.ts';
import { textField } from '#lib/trial/text-field.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { access, user }, params, url }) => {
	const managed = await managedAccount(access, user, params.account);
	if (!managed) error(404, 'Not Found');
	return { managed, isChanged: url.searchParams.has('changed') };
};

const nothing = { typed: null, fault: null, refusal: null, link: null };

export const actions: Actions = {
	role: async ({ locals: { access, user }, params, request }) => {
		const form = await typedForm(request);
		const typed = { role: textField(form, 'role'), municipality: textField(form, 'municipality') };
		const outcome = await changeAccount(access, user, params.account, typed);
		if (outcome === null) error(404, 'Not Found');
		if (!('link' in outcome)) return fail(400, { ...nothing, ...outcome, typed });
		redirect(303, `${resolve('/admin/accounts/[account]', params)}?changed`);
	},
	reopen: async ({ locals: { access, user }, params }) => {
		const outcome = await changeAccount(access, user, params.account, 'reopen');
		if (outcome === null) error(404, 'Not Found');
		if (!('link' in outcome)) return fail(409, { ...nothing, ...outcome });
		redirect(303, resolve('/admin/accounts/[account]', params));
	},
	link: async ({ locals: { access, user }, params, url }) => {
		const outcome = await changeAccount(access, user, params.account, 'make-link');
		if (outcome === null) error(404, 'Not Found');
		if (!('link' in outcome)) return fail(409, { ...nothing, ...outcome });
		if (outcome.link === null) error(404, 'Not Found');
		const { token, hours } = outcome.link;
		const address = new URL(resolve('/invitation/[token]', { token }), url.origin).href;
		return { ...nothing, link: { address, hours } };
	}
};
