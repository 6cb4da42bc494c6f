import { fileURLToPath } from 'node:url';
import { accessDesk, type AccessDesk } from '#lib/server/access/access-desk.ts';
import { invite } from '#lib/server/access/accounts.ts';
import { beginSecondFactor } from '#lib/server/access/own-account.ts';
import { takeInvitation } from '#lib/server/access/take-invitation.ts';
import { migrationsIn, openStore } from '#lib/server/store/open-store.ts';
import type { Role } from '#lib/trial/role.ts';
import type { User } from '#lib/trial/user.ts';
import { totp } from './totp.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Somebody of a test: a role, a municipality where the role has one, and whether a second factor is set up. */
export interface Somebody {
	readonly role: Role;
	readonly municipality: string | null;
	readonly hasSecondFactor: boolean;
}

/** Everybody's in the tests. */
export const password = 'en lang adgangskode til en prøve';

/** Makes an account as an administrator and its owner would, signs in, and gives the cookie that says so. */
export async function cookieOf(desk: AccessDesk, { role, municipality, hasSecondFactor }: Somebody): Promise<string> {
	const email = `${crypto.randomUUID()}@example.dk`;
	const made = await invite(desk, 'command-line', { email, role, municipality });
	if (!made) throw new Error('the account was not made');
	const refusal = await takeInvitation(desk.authentication, desk.log, made.token, { name: role, email, password });
	if (refusal) throw new Error(refusal);
	const { api } = desk.authentication;
	const signedIn = await api.signInEmail({ body: { email, password }, returnHeaders: true });
	const cookie = cookiesIn(signedIn.headers);
	if (!hasSecondFactor) return cookie;
	const user: User = { id: made.account, role, municipality, isDemonstration: false, hasSecondFactor: false };
	const headers = new Headers({ cookie });
	const setup = await beginSecondFactor(desk.authentication, { user, headers }, password);
	if (!setup) throw new Error('no second factor');
	const confirmed = await api.verifyTOTP({ body: { code: totp(setup.secret) }, headers, returnHeaders: true });
	return cookiesIn(confirmed.headers);
}

/** Opens the accounts of a database as the server at an address does, for as long as something is done with them. */
export async function withAccounts<T>(database: string, origin: string, use: (desk: AccessDesk) => Promise<T>) {
	const store = openStore({ path: database, migrations: migrationsIn(root) });
	try {
		return await use(accessDesk({ store, origin, providers: [] }));
	} finally {
		store.close();
	}
}

function cookiesIn(headers: Headers): string {
	return headers
		.getSetCookie()
		.map((cookie) => cookie.split(';', 1)[0])
		.filter((cookie) => !cookie?.endsWith('='))
		.join('; ');
}
