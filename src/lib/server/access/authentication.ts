import { betterAuth, type BetterAuthPlugin } from 'better-auth';
import { APIError } from 'better-auth/api';
import { twoFactor } from 'better-auth/plugins';
import { hkdfSync } from 'node:crypto';
import { needsSecondFactor, roleOf } from '#lib/trial/role.ts';
import { ImmediateSqlite } from '../store/immediate-sqlite.ts';
import type { Store } from '../store/open-store.ts';
import { discoverLater } from './discover-later.ts';
import { municipalityOfProvider, providerName, type IdentityProvider } from './identity-provider.ts';
import { ownEndpoints } from './own-endpoints.ts';
import { personInToken } from './person-in-token.ts';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from './why-weak.ts';

/** A working day: then everybody signs in anew, whatever they did meanwhile. */
const SESSION_SECONDS = 10 * 60 * 60;

/** How long a one-time link may lie in somebody's mail. */
export const LINK_HOURS = 72;

export interface AuthenticationOptions {
	readonly store: Store;
	/** The address that browsers use. */
	readonly origin: string;
	readonly providers: readonly IdentityProvider[];
	/** Told of a one-time link that was made, by the account's number. */
	readonly onLink: (account: string, token: string) => unknown;
	/** Whether accounts of the demonstration may be used now. */
	readonly isDemonstration: () => boolean;
	/** Hands cookies to whatever answers a request. Comes last, as better-auth wants it. */
	readonly cookies?: BetterAuthPlugin;
}

export type Authentication = ReturnType<typeof authentication>;

/**
 * Passwords, second factors, identity providers and sessions, all of them better-auth's (decision 36). Of its
 * addresses only the one that an identity provider leads back to is served; everything else is asked from within.
 *
 * Its secret is derived from the database's key, so that there is one secret to keep and none to forget.
 */
export function authentication(options: AuthenticationOptions) {
	const { store, origin, providers, onLink, isDemonstration, cookies } = options;
	return betterAuth({
		appName: 'Effektblik',
		baseURL: origin,
		basePath: '/signin',
		secret: secretFrom(store.key),
		database: { dialect: new ImmediateSqlite(store.log.sqlite), type: 'sqlite', transaction: true },
		telemetry: { enabled: false },
		logger: { disabled: true },
		rateLimit: { enabled: false },
		onAPIError: { errorURL: `${origin}/signin?refused=provider` },
		user: {
			additionalFields: {
				role: { type: 'string', required: true, input: false },
				municipality: { type: 'string', required: false, input: false },
				isDemonstration: { type: 'boolean', required: true, defaultValue: false, input: false },
				isClosed: { type: 'boolean', required: true, defaultValue: false, input: false }
			},
			validateUserInfo: async ({ user: { id }, source: { oauth } }, { context }) => {
				if (oauth === undefined) return;
				const user = typeof id === 'string' ? await context.internalAdapter.findUserById(id) : null;
				const isDoubted = isFalse(oauth.profile?.['email_verified']);
				return !isDoubted && mayComeFrom(oauth.providerId, user) ? undefined : { error: 'provider' };
			}
		},
		session: { expiresIn: SESSION_SECONDS, disableSessionRefresh: true },
		verification: { storeIdentifier: 'hashed' },
		account: {
			accountLinking: { trustedProviders: providers.map(({ municipality }) => providerName(municipality)) },
			updateAccountOnSignIn: false
		},
		emailAndPassword: {
			enabled: true,
			disableSignUp: true,
			minPasswordLength: SHORTEST_PASSWORD,
			maxPasswordLength: LONGEST_PASSWORD,
			revokeSessionsOnPasswordReset: true,
			resetPasswordTokenExpiresIn: LINK_HOURS * 60 * 60,
			sendResetPassword: ({ user, token }) => {
				onLink(user.id, token);
				return Promise.resolve();
			}
		},
		databaseHooks: {
			session: {
				create: {
					before: async ({ userId }, context) => {
						const user: Kept | null = (await context?.context.internalAdapter.findUserById(userId)) ?? null;
						const isOpen = user !== null && !isTrue(user['isClosed']);
						if (!isOpen || (isTrue(user['isDemonstration']) && !isDemonstration())) throw shut();
					}
				}
			},
			account: {
				create: { before: (account) => Promise.resolve({ data: { ...account, ...noTokens } }) }
			}
		},
		advanced: { cookiePrefix: 'effektblik', ipAddress: { disableIpTracking: true } },
		plugins: [
			twoFactor({ issuer: 'Effektblik' }),
			discoverLater(providers.map(providerOptions)),
			ownEndpoints(isDemonstration),
			...(cookies ? [cookies] : [])
		]
	});
}

/** Has a code: by it better-auth leads somebody back who came from a provider. */
const shut = () => new APIError('FORBIDDEN', { code: 'account_shut', message: 'The account is shut' });

/** What a provider hands out besides who somebody is. It is of no use here, and so does not lie in the database. */
const noTokens = { accessToken: null, refreshToken: null, idToken: null, scope: null };

const isTrue = (value: unknown) => value === true || value === 1;

/** A provider that says nothing of an address of mail vouches for it; many of municipalities' say nothing. */
const isFalse = (value: unknown) => value === false || value === 'false';

/** Keys that are derived for another purpose tell nothing of the first: HKDF with SHA-256, RFC 5869. */
function secretFrom(key: string): string {
	return Buffer.from(hkdfSync('sha256', key, '', 'effektblik accounts', 32)).toString('base64url');
}

/** An account with its own columns besides those that better-auth's types know (`access-migrations.ts`). */
type Kept = Readonly<Record<string, unknown>>;

/**
 * Whether a municipality's provider may sign somebody in: one of its own whose account is open, and nobody whose role
 * needs a second factor, since only the own sign-in can be sure that one was asked for.
 */
function mayComeFrom(provider: string, user: Kept | null): boolean {
	const role = roleOf(user?.['role']);
	if (role === null || needsSecondFactor(role) || isTrue(user?.['isClosed'])) return false;
	const municipality = municipalityOfProvider(provider);
	return municipality !== null && user?.['municipality'] === municipality;
}

function providerOptions({ municipality, issuer, clientId, clientSecret }: IdentityProvider) {
	return {
		providerId: providerName(municipality),
		discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
		clientId,
		clientSecret,
		scopes: ['openid', 'email', 'profile'],
		pkce: true,
		requireIdTokenVerification: true,
		getUserInfo: ({ idToken }: { readonly idToken?: string | undefined }) =>
			Promise.resolve(personInToken(idToken, issuer)),
		disableSignUp: true
	};
}
