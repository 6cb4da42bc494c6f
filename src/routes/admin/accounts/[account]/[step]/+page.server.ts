import { resolve } from '$app/paths';
import { error, fail, redirect } from '@sveltejs/kit';
import { changeAccount, managedAccount } from '#lib/server/workflows/administer-accounts.ts';
import { accountSteps, type AccountStep } from '#lib/trial/administration.ts';
import type { Actions, PageServerLoad } from './$types';

/** Asks once more, and says what becomes of it. */
export const load: PageServerLoad = async ({ locals: { access, user }, params }) => {
	const managed = await managedAccount(access, user, params.account);
	if (!managed) error(404, 'Not Found');
	return { managed, step: stepOf(params) };
};

export const actions: Actions = {
	default: async ({ locals: { access, user }, params }) => {
		const outcome = await changeAccount(access, user, params.account, stepOf(params));
		if (outcome === null) error(404, 'Not Found');
		if ('refusal' in outcome) return fail(409, { refusal: outcome.refusal });
		redirect(303, resolve('/admin/accounts/[account]', params));
	}
};

function stepOf({ step }: { readonly step: string }): AccountStep {
	return accountSteps.find((known) => known === step) ?? error(404, 'Not Found');
}
