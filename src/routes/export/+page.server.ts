import { resolve } from '$app/paths';
import { fail, redirect } from '@sveltejs/kit';
import { may } from '#lib/server/access/may.ts';
import { askForDates } from '#lib/server/workflows/calendar-dates/ask-for-dates.ts';
import { showDates } from '#lib/server/workflows/calendar-dates/show-dates.ts';
import { showEditions } from '#lib/server/workflows/show-editions.ts';
import { typedForm } from '#lib/server/workflows/typed-form.ts';
import { exportNotices } from '#lib/trial/date-request.ts';
import { CURRENT } from '#lib/trial/package-order.ts';
import { textField } from '#lib/trial/text-field.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, setHeaders }) => {
	const { store, access, user, exporting } = locals;
	const dates = await showDates(store, access, user, new Date());
	// Purposes and the names of those who ask: a browser keeps no copy of them.
	if (dates.as !== 'nobody') setHeaders({ 'cache-control': 'no-store' });
	return {
		isSynthetic: locals.shown().edition?.stamp.synthetic ?? false,
		notice: exportNotices.find((notice) => notice === url.searchParams.get('refused')) ?? null,
		dates,
		order: may(user, 'export-rows', {})
			? { state: exporting.stateFor(user), editions: showEditions(store).map(({ number }) => number) }
			: null
	};
};

/** Orders a data package; or asks for one with calendar dates; or orders the one that was approved. */
export const actions: Actions = {
	default: async ({ locals: { user, store, exporting }, request }) => {
		const form = await typedForm(request);
		const [purpose, deliveries] = [textField(form, 'purpose'), textField(form, 'deliveries')];
		const edition = deliveries === CURRENT ? null : deliveries;
		const typed = { purpose, edition, isConfirmed: form.has('confirmed') };
		const withDates = textField(form, 'dates') === 'yes';
		const refusal = form.has('request')
			? exporting.orderDates(user, Number(textField(form, 'request')))
			: withDates
				? askForDates(store, user, typed, new Date())
				: exporting.order(user, typed);
		if (refusal === null) redirect(303, resolve('/export'));
		// What looks like a CPR number is not sent back.
		return fail(400, { refusal, withDates, purpose: refusal === 'cpr-like' ? '' : purpose });
	}
};
