import { resolve } from '$app/paths';
import { error, redirect } from '@sveltejs/kit';
import { messagesIn } from '#lib/i18n/messages.ts';
import { answerDates } from '#lib/server/workflows/calendar-dates/answer-dates.ts';
import { typedForm } from '#lib/server/workflows/typed-form.ts';
import { dateAnswers } from '#lib/trial/date-request.ts';
import { textField } from '#lib/trial/text-field.ts';
import type { RequestHandler } from './$types';

/** Approves or refuses a request for calendar dates. A refusal is final, so a form that says neither is none. */
export const POST: RequestHandler = async ({ locals: { language, store, user }, request }) => {
	const form = await typedForm(request);
	const answer = dateAnswers.find((one) => one === textField(form, 'answer'));
	if (answer === undefined) error(400, messagesIn(language).error.failed);
	const refusal = answerDates(store, user, { sha256: textField(form, 'sha256'), answer }, new Date());
	redirect(303, resolve('/export') + (refusal === null ? '' : `?refused=${refusal}`));
};
