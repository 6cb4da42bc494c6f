import { resolve } from '$app/paths';
import { error, redirect } from '@sveltejs/kit';
import { pastDelivery } from '#lib/server/workflows/past-deliveries.ts';
import { listChoice } from '#lib/server/workflows/show-list.ts';
import { signerOf } from '#lib/server/workflows/sign-deliveries.ts';
import { showUpload } from '#lib/server/workflows/show-upload.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const upload = locals.desk.of(locals.user).find(params.upload);
	if (!upload) error(404, { message: 'Not Found', uploadIsGone: true });
	const page = await showUpload(upload, listChoice(url.searchParams));
	const stored = page.state.phase === 'checked' ? page.state.result.delivery : null;
	const received = stored === null ? null : pastDelivery(locals.store, locals.user, String(stored));
	return { page, received: received && (await signerOf(locals.access, locals.language))(received) };
};

export const actions: Actions = {
	receive: ({ locals, params }) => {
		locals.desk.of(locals.user).store(params.upload);
		redirect(303, resolve('/deliveries/[upload]', params));
	},
	discard: ({ locals, params }) => {
		locals.desk.of(locals.user).discard(params.upload);
		redirect(303, resolve('/deliveries'));
	}
};
