import { logChoice, showLog } from '#lib/server/workflows/read-log.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { store, access, user }, url }) => ({
	log: await showLog(store, access, user, logChoice(url.searchParams))
});
