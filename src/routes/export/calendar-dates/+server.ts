import { resolve } from '$app/paths';
import { redirect } from '@sveltejs/kit';
import { answerDates } from '#lib/server/workflows/calendar-dates/answer-dates.ts';
import { typedForm } from '#lib/server/workflows/typed-form.ts';
import { textField } from '#lib/trial/text-field.ts';
import type { RequestHandler } from './$types';

/** Approves or refuses a request for calendar dates. */
export const POST: RequestHandler = async ({ locals: { store, user }, request }) => {
	const form = await typedForm(request);
	const answer = textField(form, 'answer') === 'approved' ? 'approved' : 'refused';
	const refusal = answerDates(store, user, { sha256: textField(form, 'sha256'), answer }, new Date());
	redirect(303, resolve('/export') + (refusal === null ? '' : `?refused=${refusal}`));
};
