import { resolve } from '$app/paths';
import { redirect } from '@sveltejs/kit';
import { deliveryHistory } from '#lib/server/workflows/past-deliveries.ts';
import { showUploads } from '#lib/server/workflows/show-upload.ts';
import { signerOf } from '#lib/server/workflows/sign-deliveries.ts';
import { takeForm } from '#lib/server/workflows/take-form.ts';
import { uploadRefusals } from '#lib/trial/upload.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
	refusal: uploadRefusals.find((refusal) => refusal === url.searchParams.get('refused')) ?? null,
	uploads: showUploads(locals.desk.of(locals.user).list()),
	history: deliveryHistory(locals.store, locals.user).map(await signerOf(locals.access, locals.language))
});

/** A form sent without a script. */
export const actions: Actions = {
	default: async ({ locals, request }) => {
		const begun = await takeForm(locals.desk.of(locals.user), request, locals.language);
		if ('refusal' in begun) redirect(303, `${resolve('/deliveries')}?refused=${begun.refusal}`);
		redirect(303, resolve('/deliveries/[upload]', { upload: begun.id }));
	}
};
