import { error } from '@sveltejs/kit';
import { pastDelivery, warningList } from '#lib/server/workflows/past-deliveries.ts';
import { listChoice, showList } from '#lib/server/workflows/show-list.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const delivery = pastDelivery(locals.store, params.delivery);
	if (!delivery) error(404, 'Not Found');
	return { delivery, list: await showList(warningList(locals.store, delivery.id), listChoice(url.searchParams)) };
};
