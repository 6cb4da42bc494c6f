import { showOperation } from '#lib/server/workflows/show-operation.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { store, access, user } }) => ({
	state: showOperation(store, access, user, { environment: process.env, now: new Date() })
});
