import { resolve } from '$app/paths';
import { redirect } from '@sveltejs/kit';
import { signOut } from '#lib/server/access/sign-in.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ locals: { access, user }, request }) => {
	if (user) await signOut(access, request.headers, user.id);
	redirect(303, resolve('/signin'));
};
