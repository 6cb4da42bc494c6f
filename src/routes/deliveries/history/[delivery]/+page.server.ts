import { error } from '@sveltejs/kit';
import { pastDelivery, warningList } from '#lib/server/workflows/past-deliveries.ts';
import { listChoice, showList } from '#lib/server/workflows/show-list.ts';
import { signerOf } from '#lib/server/workflows/sign-deliveries.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const delivery = pastDelivery(locals.store, locals.user, params.delivery);
	if (!delivery) error(404, 'Not Found');
	const list = await showList(warningList(locals.store, delivery.id), listChoice(url.searchParams));
	const sign = await signerOf(locals.access, locals.language);
	return { delivery: sign(delivery), list };
};
