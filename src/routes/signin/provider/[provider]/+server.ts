import { resolve } from '$app/paths';
import { error, redirect } from '@sveltejs/kit';
import { askerOf } from '#lib/server/access/asker.ts';
import { providerName } from '#lib/server/access/identity-provider.ts';
import { beginAtProvider } from '#lib/server/access/sign-in.ts';
import { nextPage } from '#lib/trial/next-page.ts';
import type { RequestHandler } from './$types';

/** Leads to a municipality's own sign-in. A link and no form, which the content policy would keep from leading away. */
export const GET: RequestHandler = async (event) => {
	const { access } = event.locals;
	const { provider: municipality } = event.params;
	if (!access.providers.includes(municipality)) error(404, 'Not Found');
	const next = nextPage(event.url.searchParams.get('next'));
	const there = await beginAtProvider(access, askerOf(event), providerName(municipality), next);
	redirect(303, there ?? `${resolve('/signin')}?refused=provider`);
};
