import type { AuthContext, BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { boolean, object, enum as oneOf, string } from 'zod';
import { findDemonstrationAccount, type DemonstrationAccount } from '#lib/trial/demonstration-accounts.ts';
import { roles } from '#lib/trial/role.ts';
import { isFree } from './free-address.ts';

/** Asked from within only: nothing that is sent to the server reaches them. */
const metadata = { SERVER_ONLY: true } as const;

const invitation = object({
	email: string(),
	role: oneOf(roles),
	municipality: string().nullable(),
	isDemonstration: boolean()
});

/**
 * What better-auth is asked for besides what it has, as a plugin of it: accounts made by an invitation, and accounts
 * of the demonstration, signed in to without a password while there is a demonstration.
 */
export function ownEndpoints(isDemonstration: () => boolean) {
	return {
		id: 'effektblik',
		endpoints: {
			createInvited: createAuthEndpoint(
				'/effektblik/invite',
				{ method: 'POST', body: invitation, metadata },
				async (context) => {
					const { internalAdapter } = context.context;
					const { email, isDemonstration } = context.body;
					if (!(await isFree(internalAdapter, email, isDemonstration))) throw new APIError('CONFLICT');
					// Whoever invites vouches for the address, so that the municipality's own sign-in finds the account.
					const account = { ...context.body, name: '', emailVerified: true, isClosed: false };
					const { id } = await internalAdapter.createUser(account, { method: 'invitation' });
					return context.json({ account: id });
				}
			),
			demonstrationAccount: createAuthEndpoint(
				'/effektblik/demonstration-account',
				{ method: 'POST', body: object({ name: string() }), metadata },
				async (context) => {
					const account = findDemonstrationAccount(context.body.name);
					if (!account || !isDemonstration()) throw new APIError('FORBIDDEN');
					const { id } = await ofDemonstration(context.context.internalAdapter, account);
					return context.json({ account: id });
				}
			),
			signInDemonstration: createAuthEndpoint(
				'/effektblik/demonstration',
				{ method: 'POST', body: object({ name: string() }), metadata },
				async (context) => {
					const account = findDemonstrationAccount(context.body.name);
					if (!account || !isDemonstration()) throw new APIError('FORBIDDEN');
					const { internalAdapter } = context.context;
					const user = await ofDemonstration(internalAdapter, account);
					const session = await internalAdapter.createSession(user.id);
					await setSessionCookie(context, { session, user });
					return context.json({ account: user.id });
				}
			)
		}
	} satisfies BetterAuthPlugin;
}

type Adapter = AuthContext['internalAdapter'];

/** The account of the demonstration, made where nobody has used it yet. */
async function ofDemonstration(adapter: Adapter, { name, role, municipality }: DemonstrationAccount) {
	const email = `${name}@demonstration.invalid`;
	const found = await adapter.findUserByEmail(email);
	const made = { name, email, emailVerified: false, role, municipality, isDemonstration: true, isClosed: false };
	return found?.user ?? adapter.createUser(made, { method: 'demonstration' });
}
