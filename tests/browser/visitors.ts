import type { Page } from '@playwright/test';
import { invite } from '#lib/server/access/accounts.ts';
import { cookieOf, withAccounts, type Somebody } from '../support/accounts.ts';
import { ask } from '../support/ask.ts';
import { databaseOf, servers } from './servers.ts';

/** Whoever comes to a page: nobody who is signed in, or somebody of each role. */
const visitors = {
	nobody: null,
	coordinator: { role: 'coordinator', municipality: '320', hasSecondFactor: false },
	steering: { role: 'steering', municipality: '320', hasSecondFactor: false },
	evaluator: { role: 'evaluator', municipality: null, hasSecondFactor: true },
	'evaluator without second factor': { role: 'evaluator', municipality: null, hasSecondFactor: false },
	reader: { role: 'reader', municipality: null, hasSecondFactor: false },
	administrator: { role: 'administrator', municipality: null, hasSecondFactor: true }
} as const satisfies Record<string, Somebody | null>;

export type Visitor = keyof typeof visitors;

const cookies = new Map<string, Promise<string>>();

/** Signs a page in as a visitor: with an account of the demonstration where there is one, else with one of its own. */
export async function comeAs(page: Page, on: keyof typeof servers, visitor: Visitor): Promise<void> {
	const somebody = visitors[visitor];
	if (somebody === null) return;
	// Each signs in once, and stays so.
	const key = `${on} ${visitor}`;
	const signedIn = cookies.get(key) ?? (on === 'seeded' ? demonstrationCookie(somebody) : ownCookie(on, somebody));
	cookies.set(key, signedIn);
	for (const cookie of (await signedIn).split('; ')) {
		const [name = '', value = ''] = cookie.split('=', 2);
		await page.context().addCookies([{ name, value, url: servers[on].url }]);
	}
}

/** Invites somebody who has not come yet: the number of the account, and the token of the link. */
export async function invited(on: keyof typeof servers): Promise<{ account: string; token: string }> {
	const invitation = { email: `${crypto.randomUUID()}@example.dk`, role: 'reader', municipality: null } as const;
	const made = await withAccounts(databaseOf(on), servers[on].url, (desk) => invite(desk, 'command-line', invitation));
	if (made === null) throw new Error('nobody was invited');
	return made;
}

function ownCookie(on: keyof typeof servers, somebody: Somebody): Promise<string> {
	return withAccounts(databaseOf(on), servers[on].url, (desk) => cookieOf(desk, somebody));
}

async function demonstrationCookie({ role, municipality }: Somebody): Promise<string> {
	const name = role === 'coordinator' ? `${role}-${String(municipality)}` : role;
	const { headers } = await ask(servers.seeded.url, {
		...{ method: 'POST', path: '/signin?/demonstration', body: `name=${name}&next=%2F` },
		headers: { 'content-type': 'application/x-www-form-urlencoded' }
	});
	const cookie = headers['set-cookie']?.[0]?.split(';', 1)[0];
	if (cookie === undefined) throw new Error(`${name} could not sign in`);
	return cookie;
}
