import { resolve } from '$app/paths';
import { error, fail, redirect } from '@sveltejs/kit';
import { afterWithdrawing, pastDelivery, withdrawDelivery } from '#lib/server/workflows/past-deliveries.ts';
import type { Actions, PageServerLoad } from './$types';

/** Asks once more, and says what becomes of it. */
export const load: PageServerLoad = ({ locals, params }) => {
	const delivery = pastDelivery(locals.store, locals.user, params.delivery);
	if (!delivery) error(404, 'Not Found');
	return { delivery, after: afterWithdrawing(locals.store, delivery) };
};

export const actions: Actions = {
	default: ({ locals, params }) => {
		const outcome = withdrawDelivery(locals.store, locals.user, params.delivery, new Date().toISOString());
		if (outcome === 'not-there') error(404, 'Not Found');
		if (outcome !== 'withdrawn') return fail(409, { failure: outcome === 'not-current' ? null : outcome });
		redirect(303, resolve('/deliveries/history/[delivery]', params));
	}
};
