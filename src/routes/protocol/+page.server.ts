import { showProtocol } from '#lib/server/workflows/show-protocol.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => ({ protocol: showProtocol(locals.store) });
