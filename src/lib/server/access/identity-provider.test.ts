import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
	Browser,
	newAccount,
	newWorld,
	storeDelivery,
	typePassword,
	whoIs,
	type World
} from '../../../../tests/support/access.ts';
import { RunningProvider, walkThrough, type Person } from '../../../../tests/support/identity-provider.ts';
import { changeRole, listAccounts, setClosed } from './accounts.ts';
import { firstAdministratorLink } from './first-administrator.ts';
import { municipalityOfProvider, providerName } from './identity-provider.ts';
import { beginAtProvider, endAtProvider } from './sign-in.ts';

const ORIGIN = 'http://127.0.0.1:5173';
const REDIRECT = `${ORIGIN}/signin/callback/municipality-320`;

let provider: RunningProvider;
let world: World;

beforeEach(async () => {
	// The provider says each time that it keeps everything in memory.
	vi.spyOn(console, 'warn').mockImplementation(() => undefined);
	provider = await RunningProvider.start(REDIRECT);
	world = newWorld({ origin: ORIGIN, providers: [{ municipality: '320', ...provider.configuration }] });
});

afterEach(async () => {
	world.close();
	await provider.stop();
	vi.restoreAllMocks();
});

const administrator = {
	...({ id: 'someone', role: 'administrator', municipality: null } as const),
	...{ isDemonstration: false, hasSecondFactor: true }
};

function begin(browser: Browser, name = 'municipality-320'): Promise<string | null> {
	return world.by(browser, () => beginAtProvider(world.desk, browser, name, '/deliveries'));
}

/** Comes back from a provider, and gives where the product leads to then. */
async function comeBack(browser: Browser, address: string): Promise<string> {
	const request = new Request(address, { headers: browser.headers });
	const response = await world.by(browser, () => endAtProvider(world.desk, request, browser.address));
	browser.take(response.headers);
	expect([302, 303]).toContain(response.status);
	return response.headers.get('location') ?? '';
}

/** The whole way: begin, sign in there, come back. */
async function signInAt(browser: Browser, person: Person): Promise<string> {
	provider.person = person;
	const there = await begin(browser);
	if (there === null) throw new Error('there is no such provider');
	return comeBack(browser, await walkThrough(there));
}

/** A try that must come to nothing. */
async function refusedAt(person: Person): Promise<void> {
	const browser = new Browser();
	const accounts = await listAccounts(world.desk);
	expect(await signInAt(browser, person)).toMatch(/^\/signin\?refused=provider(&|$)/);
	expect(await whoIs(world, browser)).toBeNull();
	const subject = { account: null, method: 'identity-provider', why: 'refused' };
	expect(world.entries().at(-1)).toEqual({ actor: 'server', action: 'sign-in-failed', subject });
	expect(await listAccounts(world.desk)).toEqual(accounts);
}

describe('the sign-in of a municipality', () => {
	test('lets its own coordinator in, who was invited and has no password, and again', async () => {
		const { id, email } = await newAccount(world, 'coordinator', { password: null });
		for (let time = 1; time <= 2; time += 1) {
			const browser = new Browser();
			expect(await signInAt(browser, { sub: 'anna', email, email_verified: true })).toBe('/deliveries');
			expect(await whoIs(world, browser)).toMatchObject({ id, role: 'coordinator', municipality: '320' });
			const subject = { account: id, method: 'identity-provider' };
			expect(world.entries().at(-1)).toEqual({ actor: `account-${id}`, action: 'signed-in', subject });
		}
		const links = world.store.log.sqlite.prepare('SELECT providerId, accountId FROM account').all();
		expect(links).toEqual([{ providerId: 'municipality-320', accountId: 'anna' }]);
	});

	test('lets its own account with a password in, too: what it says of its people is believed', async () => {
		const { id, email } = await newAccount(world, 'steering');
		const browser = new Browser();
		expect(await signInAt(browser, { sub: 'anna', email })).toBe('/deliveries');
		expect(await whoIs(world, browser)).toMatchObject({ id });
		expect(await typePassword(world, new Browser(), email)).toBe('signed-in');
	});

	test('knows somebody again whose address of mail has changed there', async () => {
		const { id, email } = await newAccount(world, 'coordinator');
		await signInAt(new Browser(), { sub: 'anna', email });
		const browser = new Browser();
		expect(await signInAt(browser, { sub: 'anna', email: 'anna.new@example.dk' })).toBe('/deliveries');
		expect(await whoIs(world, browser)).toMatchObject({ id });
	});

	test('lets nobody in of another municipality, or of none', async () => {
		const other = await newAccount(world, 'coordinator', { municipality: '370' });
		const reader = await newAccount(world, 'reader');
		for (const { email } of [other, reader]) await refusedAt({ sub: 'anna', email, email_verified: true });
	});

	test('lets nobody in whose role needs a second factor', async () => {
		for (const role of ['administrator', 'evaluator'] as const) {
			const { email } = await newAccount(world, role, { municipality: '320' });
			await refusedAt({ sub: role, email, email_verified: true });
		}
	});

	test('lets nobody in who was not invited, and makes no account', async () => {
		await refusedAt({ sub: 'anna', email: 'nobody@example.dk', email_verified: true });
	});

	test('lets nobody in whose address of mail it says it has not verified', async () => {
		const { email } = await newAccount(world, 'coordinator');
		await refusedAt({ sub: 'anna', email, email_verified: false });
		expect(
			world.store.log.sqlite.prepare("SELECT count(*) FROM account WHERE providerId != 'credential'").pluck().get()
		).toBe(0);
	});

	test('lets nobody in whose account is closed, also one that came in by it before', async () => {
		const before = await newAccount(world, 'coordinator');
		await signInAt(new Browser(), { sub: 'before', email: before.email });
		const never = await newAccount(world, 'coordinator');
		for (const { id } of [before, never]) await setClosed(world.desk, administrator, id, true);
		await refusedAt({ sub: 'before', email: before.email });
		await refusedAt({ sub: 'never', email: never.email });
		const linked = "SELECT accountId FROM account WHERE providerId = 'municipality-320'";
		expect(world.store.log.sqlite.prepare(linked).pluck().all()).toEqual(['before']);
	});

	test('lets nobody in any more who has moved to another municipality, or to a role with a second factor', async () => {
		const { id, email } = await newAccount(world, 'coordinator');
		await signInAt(new Browser(), { sub: 'anna', email });
		await changeRole(world.desk, administrator, id, { role: 'coordinator', municipality: '370' });
		await refusedAt({ sub: 'anna', email });
		await changeRole(world.desk, administrator, id, { role: 'administrator', municipality: null });
		await refusedAt({ sub: 'anna', email });
	});

	test('hands out tokens that are kept nowhere', async () => {
		const { email } = await newAccount(world, 'coordinator');
		await signInAt(new Browser(), { sub: 'anna', email });
		await signInAt(new Browser(), { sub: 'anna', email });
		const kept = 'SELECT accessToken, refreshToken, idToken, scope FROM account WHERE providerId = ?';
		expect(world.store.log.sqlite.prepare(kept).all('municipality-320')).toEqual([
			{ accessToken: null, refreshToken: null, idToken: null, scope: null }
		]);
		// An ID token is a JSON Web Token, which begins so.
		expect(world.store.log.sqlite.serialize().includes('eyJ')).toBe(false);
	});
});

describe('the way back from a provider', () => {
	/** Signs in there, and is about to come back. */
	async function onTheWay(browser: Browser, email: string): Promise<string> {
		provider.person = { sub: 'anna', email };
		return walkThrough((await begin(browser)) ?? '');
	}

	test('is open to the browser that began, and only once', async () => {
		const { email } = await newAccount(world, 'coordinator');
		const browser = new Browser();
		const back = await onTheWay(browser, email);
		const stranger = new Browser();
		expect(await comeBack(stranger, back)).toContain('/signin?refused=provider');
		expect(await whoIs(world, stranger)).toBeNull();
		const copy = browser.copy();
		await comeBack(browser, back);
		await comeBack(copy, back);
		expect(await whoIs(world, copy)).toBeNull();
	});

	test('is closed to a state that is missing, made up, or another browser’s', async () => {
		const { email } = await newAccount(world, 'coordinator');
		const [one, other] = [new Browser(), new Browser()];
		const back = new URL(await onTheWay(one, email));
		const theirs = new URL(await onTheWay(other, email)).searchParams.get('state') ?? '';
		for (const state of [null, '', 'x', theirs]) {
			const altered = new URL(back);
			if (state === null) altered.searchParams.delete('state');
			else altered.searchParams.set('state', state);
			const copy = one.copy();
			expect(await comeBack(copy, altered.href)).toContain('/signin?refused=provider');
			expect(await whoIs(world, copy)).toBeNull();
		}
	});

	test('is closed to a code that was made up, and to a provider that there is not', async () => {
		const { email } = await newAccount(world, 'coordinator');
		const browser = new Browser();
		const back = new URL(await onTheWay(browser, email));
		back.searchParams.set('code', 'x');
		expect(await comeBack(browser, back.href)).toContain('/signin?refused=provider');
		const again = new Browser();
		const elsewhere = (await onTheWay(again, email)).replace('municipality-320', 'municipality-370');
		expect(await comeBack(again, elsewhere)).toContain('/signin?refused=provider');
		for (const each of [browser, again]) expect(await whoIs(world, each)).toBeNull();
	});

	test('does not fill the log: of one address fifty tries in a quarter of an hour are told, and one more', async () => {
		const browser = new Browser();
		for (let tries = 0; tries < 60; tries += 1) expect(await comeBack(browser, REDIRECT)).toContain('refused=provider');
		const why = world.entries().map(({ subject }) => subject['why']);
		expect(why).toEqual([...Array<string>(50).fill('refused'), 'throttled']);
	});

	// Only the way back is a route; should better-auth's other addresses ever become one, these two still are none.
	test('is not a way to invite oneself, or into the demonstration', async () => {
		storeDelivery(world, true);
		const bodies = {
			demonstration: { name: 'administrator' },
			invite: { email: 'thief@example.dk', role: 'administrator', municipality: null, isDemonstration: false }
		};
		for (const [path, body] of Object.entries(bodies)) {
			const asked = new Request(`${ORIGIN}/signin/effektblik/${path}`, {
				...{ method: 'POST', body: JSON.stringify(body) },
				headers: { 'content-type': 'application/json', origin: ORIGIN }
			});
			expect((await world.desk.authentication.handler(asked)).status).toBe(404);
		}
		expect(await listAccounts(world.desk)).toEqual([]);
	});
});

describe('a provider that cannot be reached', () => {
	test('is no provider until it is back, and then it is one', async () => {
		const { port } = provider;
		await provider.stop();
		const { email } = await newAccount(world, 'coordinator');
		expect(await firstAdministratorLink(world.desk)).not.toBeNull();
		expect(await begin(new Browser())).toBeNull();
		expect(await typePassword(world, new Browser(), email)).toBe('signed-in');
		provider = await RunningProvider.start(REDIRECT, port);
		const browser = new Browser();
		expect(await signInAt(browser, { sub: 'anna', email })).toBe('/deliveries');
		expect(await whoIs(world, browser)).toMatchObject({ role: 'coordinator' });
	});

	test('on the way back lets nobody in, and says so', async () => {
		const { email } = await newAccount(world, 'coordinator');
		const browser = new Browser();
		provider.person = { sub: 'anna', email };
		const back = await walkThrough((await begin(browser)) ?? '');
		const { port } = provider;
		await provider.stop();
		expect(await comeBack(browser, back)).toContain('/signin?refused=provider');
		provider = await RunningProvider.start(REDIRECT, port);
	});

	// It takes the connection and says nothing: the server starts, and whoever has a password comes in.
	test('keeps nobody else out while it does not answer', async () => {
		const silent = createServer(() => undefined);
		silent.listen(0, '127.0.0.1');
		await once(silent, 'listening');
		const address = silent.address();
		const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
		const issuer = `http://127.0.0.1:${port}`;
		const mute = newWorld({ providers: [{ municipality: '320', issuer, clientId: 'x', clientSecret: 'x' }] });
		const began = performance.now();
		const { email } = await newAccount(mute, 'reader');
		expect(await typePassword(mute, new Browser(), email)).toBe('signed-in');
		expect(performance.now() - began).toBeLessThan(9000);
		mute.close();
		silent.close();
	});

	test('or that there is not, is none', async () => {
		for (const name of ['320', 'municipality-370', '', 'google', '__proto__'])
			expect(await begin(new Browser(), name)).toBeNull();
	});
});

test('a provider goes by its municipality’s name', () => {
	expect(providerName('320')).toBe('municipality-320');
	expect(municipalityOfProvider('municipality-320')).toBe('320');
	expect(municipalityOfProvider('320')).toBeNull();
});
