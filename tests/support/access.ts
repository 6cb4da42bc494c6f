import { AsyncLocalStorage } from 'node:async_hooks';
import { fileURLToPath } from 'node:url';
import type { Role } from '#lib/trial/role.ts';
import type { User } from '#lib/trial/user.ts';
import type { BetterAuthPlugin } from 'better-auth';
import { createAuthMiddleware } from 'better-auth/api';
import { accessDesk, type AccessDesk } from '#lib/server/access/access-desk.ts';
import { invite } from '#lib/server/access/accounts.ts';
import { beginSecondFactor, confirmSecondFactor, type Owner } from '#lib/server/access/own-account.ts';
import type { IdentityProvider } from '#lib/server/access/identity-provider.ts';
import { signIn, signInForDemonstration, signInWithCode, type Asker } from '#lib/server/access/sign-in.ts';
import { takeInvitation } from '#lib/server/access/take-invitation.ts';
import { addDelivery } from '#lib/server/store/deliveries.ts';
import { everyEntry } from '#lib/server/store/log-entries.ts';
import { migrationsIn, openTemporaryStore, type Store } from '#lib/server/store/open-store.ts';
import { totp } from './totp.ts';

const migrations = migrationsIn(fileURLToPath(new URL('../..', import.meta.url)));

export const PASSWORD = 'gule ærter med flæsk';

/** A browser: it sends the cookies back that it was given, and forgets those that are taken away. */
export class Browser implements Asker {
	readonly cookies = new Map<string, string>();
	/** Each cookie as it was last set, with its attributes. */
	readonly set = new Map<string, string>();
	readonly address: string;

	constructor(address = '192.0.2.1') {
		this.address = address;
	}

	get headers(): Headers {
		return new Headers({ cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ') });
	}

	take(headers: Headers): void {
		for (const set of headers.getSetCookie()) {
			const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
			this.set.set(name, set);
			if (/max-age=0/i.test(set)) this.cookies.delete(name);
			else this.cookies.set(name, value);
		}
	}

	/** Goes on with a copy of its cookies, as somebody would who got hold of them. */
	copy(): Browser {
		const copy = new Browser(this.address);
		for (const [name, value] of this.cookies) copy.cookies.set(name, value);
		return copy;
	}
}

/** Accounts in a store of their own. */
export interface World {
	readonly store: Store;
	readonly desk: AccessDesk;
	readonly origin: string;
	/** Lets a browser ask for something, and gives it the cookies that come of it. */
	by<T>(browser: Browser, work: () => Promise<T>): Promise<T>;
	entries(): { readonly actor: string; readonly action: string; readonly subject: Record<string, unknown> }[];
	close(): void;
}

export function newWorld({
	origin = 'http://127.0.0.1:5173',
	providers = []
}: { readonly origin?: string; readonly providers?: readonly IdentityProvider[] } = {}): World {
	const store = openTemporaryStore(migrations);
	const at = new AsyncLocalStorage<Browser>();
	const cookies: BetterAuthPlugin = {
		id: 'browser-cookies',
		hooks: {
			after: [
				{
					matcher: () => true,
					handler: createAuthMiddleware((context) => {
						// What goes to a browser by a response of its own comes with that.
						if ('_flag' in context && context._flag === 'router') return Promise.resolve();
						const { responseHeaders } = context.context;
						if (responseHeaders) at.getStore()?.take(responseHeaders);
						return Promise.resolve();
					})
				}
			]
		}
	};
	return {
		store,
		desk: accessDesk({ store, origin, providers, cookies }),
		origin,
		by: (browser, work) => at.run(browser, work),
		entries: () =>
			[...everyEntry(store.log.sqlite)].map(({ actor, action, subject }) => ({
				actor,
				action,
				subject: JSON.parse(subject) as Record<string, unknown>
			})),
		close: () => {
			store.close();
		}
	};
}

export interface Made {
	readonly id: string;
	readonly email: string;
}

let made = 0;

/** An account that was invited and has chosen a password, unless it is to be without. */
export async function newAccount(
	{ desk }: World,
	role: Role,
	{
		municipality = role === 'coordinator' || role === 'steering' ? '320' : null,
		password = PASSWORD,
		by = 'command-line',
		email = `somebody${(made += 1)}@example.dk`
	}: {
		readonly municipality?: string | null;
		readonly password?: string | null;
		readonly by?: User | 'command-line';
		readonly email?: string;
	} = {}
): Promise<Made> {
	const invited = await invite(desk, by, { email, role, municipality });
	if (invited === null) throw new Error('the address is taken');
	const { account, token } = invited;
	if (password !== null) {
		const refusal = await takeInvitation(desk.authentication, desk.log, token, { name: 'Anna', email, password });
		if (refusal !== null) throw new Error(refusal);
	}
	return { id: account, email };
}

/** Types an address of mail and a password. */
export function typePassword(world: World, browser: Browser, email: string, password = PASSWORD) {
	return world.by(browser, () => signIn(world.desk, browser, { email, password }));
}

export function typeCode(world: World, browser: Browser, code: string) {
	return world.by(browser, () => signInWithCode(world.desk, browser, code));
}

export function tryDemonstration(world: World, browser: Browser, name: string) {
	return world.by(browser, () => signInForDemonstration(world.desk, browser, name));
}

/** Who a browser is signed in as. */
export function whoIs(world: World, browser: Browser): Promise<User | null> {
	return world.by(browser, () => world.desk.users.identify(browser.headers));
}

export async function ownerAt(world: World, browser: Browser): Promise<Owner> {
	const user = await whoIs(world, browser);
	if (user === null) throw new Error('nobody is signed in');
	return { user, headers: browser.headers };
}

/** Sets up a second factor with the number of half a minute ago, so that the one of now is left. */
export async function setUpSecondFactor(world: World, browser: Browser) {
	const { desk } = world;
	const owner = await ownerAt(world, browser);
	const setup = await world.by(browser, () => beginSecondFactor(desk.authentication, owner, PASSWORD));
	if (setup === null) throw new Error('no second factor was begun');
	const code = totp(setup.secret, Date.now() - 30_000);
	const isRight = await world.by(browser, () => confirmSecondFactor(desk.authentication, desk.log, owner, code));
	if (!isRight) throw new Error('the number was not taken');
	return setup;
}

/** Stores a delivery, made up or real. */
export function storeDelivery({ store }: World, synthetic: boolean): number {
	return addDelivery(store, { municipality: '320', cutoff: 18627, sha256: 'x', receivedAt: '2021-01-01', synthetic });
}
