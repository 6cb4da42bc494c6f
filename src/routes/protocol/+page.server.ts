import { showProtocol } from '#lib/server/workflows/show-protocol.ts';
import { registeredProtocol } from '#lib/trial/protocol.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ protocol: showProtocol(registeredProtocol) });
