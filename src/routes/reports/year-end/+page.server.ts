import { resolve } from '$app/paths';
import { error, fail, redirect } from '@sveltejs/kit';
import { typedForm } from '#lib/server/workflows/typed-form.ts';
import { closeWrittenYear, showYear, writeYearTexts } from '#lib/server/workflows/year-end.ts';
import { textField } from '#lib/trial/text-field.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { store, user } }) => {
	const year = showYear(store, user, new Date());
	if (!year) error(404, 'Not Found');
	return { year };
};

/** What was typed never comes back: where it was not taken, it may be somebody's number. */
export const actions: Actions = {
	write: async ({ locals: { store, user }, request }) => {
		const form = await typedForm(request);
		const typed = {
			learning: textField(form, 'learning'),
			barriers: textField(form, 'barriers'),
			'theme-days': textField(form, 'theme-days')
		};
		const written = writeYearTexts(store, user, typed, new Date());
		if (typeof written === 'string') return fail(409, { failure: written, faults: null });
		if (Object.keys(written.faults).length > 0) return fail(400, { failure: null, faults: written.faults });
		redirect(303, resolve('/reports/year-end'));
	},
	close: ({ locals: { store, user, reports } }) => {
		const outcome = closeWrittenYear(store, user, { code: reports.code(), now: new Date() });
		if (outcome !== 'closed-now') return fail(409, { failure: outcome, faults: null });
		redirect(303, resolve('/reports/year-end'));
	}
};
