import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
	Browser,
	newAccount,
	newWorld,
	ownerAt,
	PASSWORD,
	setUpSecondFactor,
	typeCode,
	typePassword,
	whoIs,
	type Made,
	type World
} from '../../../../tests/support/access.ts';
import { totp } from '../../../../tests/support/totp.ts';
import { changeRole, endSessions, removeSecondFactor, setClosed } from './accounts.ts';
import { changePassword, endOwnSessions, ownSessions } from './own-account.ts';
import { signOut } from './sign-in.ts';

let world: World;

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['Date'] });
	world = newWorld();
});

afterEach(() => {
	vi.useRealTimers();
	world.close();
});

const administrator = {
	...({ id: 'someone', role: 'administrator', municipality: null } as const),
	...{ isDemonstration: false, hasSecondFactor: true }
};

async function signedIn({ email }: Made, browser = new Browser()): Promise<Browser> {
	expect(await typePassword(world, browser, email)).toBe('signed-in');
	return browser;
}

/** Who a browser is by what is remembered: undefined where it must be asked. */
const recalled = ({ headers }: Browser) => world.desk.users.recall(headers.get('cookie') ?? undefined);

describe('a session', () => {
	test('lasts ten hours from signing in, whatever is done meanwhile', async () => {
		const began = Date.now();
		const browser = await signedIn(await newAccount(world, 'reader'));
		for (const hours of [1, 5, 9.99]) {
			vi.setSystemTime(began + hours * 3_600_000);
			expect(await whoIs(world, browser)).not.toBeNull();
			expect(recalled(browser)).not.toBeUndefined();
		}
		vi.setSystemTime(began + 10 * 3_600_000 + 1000);
		// What is remembered runs out with it, though nothing in the database has changed.
		expect(recalled(browser)).toBeUndefined();
		expect(await whoIs(world, browser)).toBeNull();
	});

	test('is ended for good by signing out', async () => {
		const browser = await signedIn(await newAccount(world, 'reader'));
		const copy = browser.copy();
		const { user, headers } = await ownerAt(world, browser);
		await world.by(browser, () => signOut(world.desk, headers, user.id));
		expect(browser.cookies.size).toBe(0);
		expect(await whoIs(world, copy)).toBeNull();
		const last = { actor: `account-${user.id}`, action: 'signed-out', subject: { account: user.id } };
		expect(world.entries().at(-1)).toEqual(last);
	});

	test('is listed to its owner, and ended one by one or all but this', async () => {
		const { authentication, log } = world.desk;
		const account = await newAccount(world, 'reader');
		const [here, there, elsewhere] = [await signedIn(account), await signedIn(account), await signedIn(account)];
		const stranger = await signedIn(await newAccount(world, 'reader'));
		const owner = await ownerAt(world, here);
		const listed = await ownSessions(authentication, owner);
		expect(listed).toHaveLength(3);
		expect(listed.filter(({ isThis }) => isThis)).toHaveLength(1);
		const [ofThere] = (await ownSessions(authentication, await ownerAt(world, there))).filter(({ isThis }) => isThis);
		await endOwnSessions(authentication, log, owner, ofThere?.id ?? '');
		expect(await whoIs(world, there)).toBeNull();
		expect(await whoIs(world, elsewhere)).not.toBeNull();
		await endOwnSessions(authentication, log, owner, 'others');
		expect(await whoIs(world, elsewhere)).toBeNull();
		expect(await whoIs(world, here)).not.toBeNull();
		// Nobody ends somebody else's, and what ended nothing is not logged.
		const before = world.entries().length;
		const [ofStranger] = await ownSessions(authentication, await ownerAt(world, stranger));
		for (const which of ['', 'x', ofStranger?.id ?? '']) await endOwnSessions(authentication, log, owner, which);
		expect(await whoIs(world, stranger)).not.toBeNull();
		expect(world.entries()).toHaveLength(before);
	});

	test('elsewhere is ended where the password is changed', async () => {
		const { authentication, log } = world.desk;
		const account = await newAccount(world, 'reader');
		const [here, elsewhere] = [await signedIn(account), await signedIn(account)];
		const change = async (typed: { current: string; wanted: string }) => {
			const owner = await ownerAt(world, here);
			return world.by(here, () => changePassword(authentication, log, owner, typed));
		};
		const wanted = 'grønne ærter uden flæsk';
		expect(await change({ current: 'røde ærter med flæsk', wanted })).toBe('wrong');
		expect(await change({ current: PASSWORD, wanted: 'kort' })).toBe('too-short');
		expect(await change({ current: PASSWORD, wanted: account.email })).toBe('too-common');
		expect(await whoIs(world, elsewhere)).not.toBeNull();
		expect(await change({ current: PASSWORD, wanted })).toBeNull();
		expect(await whoIs(world, elsewhere)).toBeNull();
		expect(await whoIs(world, here)).not.toBeNull();
		expect(await typePassword(world, new Browser(), account.email, wanted)).toBe('signed-in');
	});
});

describe('what an administrator changes', () => {
	const changes = {
		role: (id: string) => changeRole(world.desk, administrator, id, { role: 'coordinator', municipality: '370' }),
		closing: (id: string) => setClosed(world.desk, administrator, id, true),
		sessions: (id: string) => endSessions(world.desk, administrator, id),
		'second factor': (id: string) => removeSecondFactor(world.desk, administrator, id)
	};

	test.each(Object.entries(changes))(
		'(%s) ends the account’s sessions at once, also those remembered',
		async (_, change) => {
			const account = await newAccount(world, 'reader');
			const browser = await signedIn(account);
			const other = await signedIn(await newAccount(world, 'reader'));
			expect(await whoIs(world, browser)).not.toBeNull();
			const copy = browser.copy();
			expect(recalled(copy)).toMatchObject({ id: account.id });
			await change(account.id);
			expect(recalled(copy)).toBeUndefined();
			expect(await whoIs(world, browser)).toBeNull();
			expect(recalled(copy)).toBeUndefined();
			expect(await whoIs(world, other)).not.toBeNull();
		}
	);

	test('lets a closed account that is opened again sign in, and no session of before', async () => {
		const account = await newAccount(world, 'reader');
		const browser = await signedIn(account);
		await setClosed(world.desk, administrator, account.id, true);
		await setClosed(world.desk, administrator, account.id, false);
		expect(await whoIs(world, browser)).toBeNull();
		await signedIn(account);
	});

	test('removes a lost second factor, so that a password is enough to set up a new one', async () => {
		const account = await newAccount(world, 'evaluator');
		const browser = await signedIn(account);
		const { secret } = await setUpSecondFactor(world, browser);
		expect(await typePassword(world, new Browser(), account.email)).toBe('code-wanted');
		await removeSecondFactor(world.desk, administrator, account.id);
		const again = await signedIn(account);
		expect((await whoIs(world, again))?.hasSecondFactor).toBe(false);
		const setup = await setUpSecondFactor(world, again);
		expect(setup.secret).not.toBe(secret);
		const half = new Browser();
		await typePassword(world, half, account.email);
		expect(await typeCode(world, half, totp(secret))).toBe('wrong');
	});
});

describe('the cookie', () => {
	test('is out of reach of scripts and other pages, and over https goes nowhere else', async () => {
		const plain = await signedIn(await newAccount(world, 'reader'));
		const [[name, set] = ['', '']] = [...plain.set];
		expect(name).toBe('effektblik.session_token');
		for (const part of ['HttpOnly', 'SameSite=Lax', 'Path=/', 'Max-Age=36000']) expect(set).toContain(part);
		expect(set).not.toMatch(/domain|secure/i);
		const https = newWorld({ origin: 'https://effektblik.example.dk' });
		const { email } = await newAccount(https, 'evaluator');
		const browser = new Browser();
		await typePassword(https, browser, email);
		await setUpSecondFactor(https, browser);
		expect(await whoIs(https, browser)).not.toBeNull();
		await typePassword(https, browser, email);
		expect([...browser.set.keys()].toSorted()).toEqual([
			'__Secure-effektblik.session_data',
			...['__Secure-effektblik.session_token', '__Secure-effektblik.two_factor']
		]);
		for (const each of browser.set.values())
			for (const part of ['HttpOnly', 'SameSite=Lax', 'Secure', 'Path=/']) expect(each).toContain(part);
		https.close();
	});

	test('that was altered, cut off or made up is nobody’s, and is not remembered', async () => {
		const browser = await signedIn(await newAccount(world, 'reader'));
		const [[name, value] = ['', '']] = [...browser.cookies];
		const token = decodeURIComponent(value).split('.')[0] ?? '';
		const forged = [
			...['', 'x', token, `${token}.`, `${token}.${'A'.repeat(43)}=`, `${token}.x=`],
			...[
				value.slice(0, -1),
				value.slice(1),
				value.toLowerCase(),
				`${value}x`,
				encodeURIComponent(`.${value}`),
				'%',
				'%E0'
			]
		];
		for (const text of forged) {
			const forger = new Browser();
			forger.cookies.set(name, text);
			expect(await whoIs(world, forger)).toBeNull();
			expect(recalled(forger)).toBeUndefined();
		}
		expect(await whoIs(world, browser)).not.toBeNull();
		expect(recalled(browser)).not.toBeUndefined();
	});

	test('that stands beside another of its name is nobody’s: neither is remembered for the other', async () => {
		const [one, other] = [
			await signedIn(await newAccount(world, 'reader')),
			await signedIn(await newAccount(world, 'reader'))
		];
		const [mine = '', theirs = ''] = [one, other].map(({ cookies }) => [...cookies.values()][0]);
		await whoIs(world, one);
		await whoIs(world, other);
		const name = 'effektblik.session_token';
		const pairs = [
			`${name}=${mine}; ${name}=${theirs}`,
			`${name}=x; ${name}=${theirs}`,
			`__Secure-${name}=${mine}; ${name}=${theirs}`,
			`${name}=${mine};${name}=x`
		];
		for (const cookie of pairs) {
			expect(await world.desk.users.identify(new Headers({ cookie }))).toBeNull();
			expect(world.desk.users.recall(cookie)).toBeNull();
		}
	});

	test('is found among others, and its name in another’s value is not', async () => {
		const browser = await signedIn(await newAccount(world, 'reader'));
		const [[name, value] = ['', '']] = [...browser.cookies];
		const at = (cookie: string) => world.desk.users.identify(new Headers({ cookie }));
		expect(await at(`lang=en; ${name}=${value}; x=y`)).not.toBeNull();
		expect(await at(`lang=en;${name}=${value}`)).not.toBeNull();
		expect(await at(`x=${name}=${value}`)).toBeNull();
		expect(await at(`x${name}=${value}`)).toBeNull();
	});
});
