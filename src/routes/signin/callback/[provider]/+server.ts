import { endAtProvider } from '#lib/server/access/sign-in.ts';
import type { RequestHandler } from './$types';

/** Where a municipality's own sign-in leads back to. */
export const GET: RequestHandler = ({ locals, request, getClientAddress }) =>
	endAtProvider(locals.access, request, getClientAddress());
