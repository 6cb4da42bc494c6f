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
	type World
} from '../../../../tests/support/access.ts';
import { fromBase32, totp } from '../../../../tests/support/totp.ts';
import { changeRole, removeSecondFactor, setClosed } from './accounts.ts';
import { lacksSecondFactor, may } from './may.ts';
import { beginSecondFactor, confirmSecondFactor } from './own-account.ts';

let world: World;

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['Date'] });
	// The middle of a number's half minute.
	vi.setSystemTime(new Date('2026-11-22T12:00:15Z'));
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

const wait = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000);

/** An evaluator with a second factor. */
async function newEvaluator() {
	const account = await newAccount(world, 'evaluator');
	const browser = new Browser();
	await typePassword(world, browser, account.email);
	return { ...account, browser, ...(await setUpSecondFactor(world, browser)) };
}

/** A browser in which the password was typed, and no number yet. */
async function halfIn(email: string): Promise<Browser> {
	const browser = new Browser();
	expect(await typePassword(world, browser, email)).toBe('code-wanted');
	return browser;
}

const wrongCode = (secret: string) => String((Number(totp(secret)) + 1) % 1_000_000).padStart(6, '0');

test('the numbers are those of RFC 6238, appendix B', () => {
	// The secret is '12345678901234567890' in base 32; of the eight digits there the last six.
	const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
	const published = { 59: '287082', 1111111109: '081804', 1234567890: '005924', 20000000000: '353130' };
	for (const [seconds, number] of Object.entries(published)) expect(totp(secret, Number(seconds) * 1000)).toBe(number);
});

describe('setting up a second factor', () => {
	test('asks for the password, and for a number of the telephone', async () => {
		const { id, email } = await newAccount(world, 'evaluator');
		const browser = new Browser();
		expect(await typePassword(world, browser, email)).toBe('signed-in');
		const owner = await ownerAt(world, browser);
		const { authentication, log } = world.desk;
		expect(await beginSecondFactor(authentication, owner, 'røde ærter med flæsk')).toBeNull();
		const setup = await beginSecondFactor(authentication, owner, PASSWORD);
		if (setup === null) throw new Error('refused');
		expect(setup.uri).toContain(`secret=${setup.secret}`);
		expect(setup.recoveryCodes).toHaveLength(10);
		const confirm = (code: string) => world.by(browser, () => confirmSecondFactor(authentication, log, owner, code));
		expect(await confirm(wrongCode(setup.secret))).toBe(false);
		expect((await whoIs(world, browser))?.hasSecondFactor).toBe(false);
		expect(await confirm(` ${totp(setup.secret).slice(0, 3)} ${totp(setup.secret).slice(3)}`)).toBe(true);
		expect((await whoIs(world, browser))?.hasSecondFactor).toBe(true);
		const last = world.entries().at(-1);
		expect(last).toEqual({ actor: `account-${id}`, action: 'second-factor-set', subject: { account: id } });
	});

	test('is not done twice, nor logged, where there is one', async () => {
		const { browser, secret } = await newEvaluator();
		const owner = await ownerAt(world, browser);
		const before = world.entries().length;
		expect(await beginSecondFactor(world.desk.authentication, owner, PASSWORD)).toBeNull();
		expect(await confirmSecondFactor(world.desk.authentication, world.desk.log, owner, totp(secret))).toBe(false);
		expect(world.entries()).toHaveLength(before);
	});

	test('signs out whoever came in elsewhere by the password only', async () => {
		const { email } = await newAccount(world, 'evaluator');
		const [owner, thief] = [new Browser(), new Browser('198.51.100.7')];
		await typePassword(world, thief, email);
		await typePassword(world, owner, email);
		const before = owner.copy();
		await setUpSecondFactor(world, owner);
		expect(await whoIs(world, owner)).toMatchObject({ hasSecondFactor: true });
		expect(await whoIs(world, thief)).toBeNull();
		expect(await whoIs(world, before)).toBeNull();
	});

	test('is not ended on the page that signs in, past the log', async () => {
		const { email } = await newAccount(world, 'evaluator');
		const browser = new Browser();
		await typePassword(world, browser, email);
		const setup = await beginSecondFactor(world.desk.authentication, await ownerAt(world, browser), PASSWORD);
		expect(await typeCode(world, browser, totp(setup?.secret ?? ''))).toBe('wrong');
		expect((await whoIs(world, browser))?.hasSecondFactor).toBe(false);
	});

	test('leaves neither secret nor recovery codes in plain in the database', async () => {
		const { email, secret, recoveryCodes } = await newEvaluator();
		const bytes = world.store.log.sqlite.serialize().toString('latin1');
		// As it is typed, and as better-auth has it: base 32 is only how it is shown.
		const plain = fromBase32(secret).toString('latin1');
		expect(bytes).toContain(email);
		for (const text of [secret, plain, ...recoveryCodes]) {
			expect(text.length).toBeGreaterThan(9);
			expect(bytes).not.toContain(text);
		}
	});
});

describe('a role that needs a second factor', () => {
	test('may do nothing but set one up before it has one', async () => {
		for (const role of ['evaluator', 'administrator'] as const) {
			const { email } = await newAccount(world, role);
			const browser = new Browser();
			await typePassword(world, browser, email);
			const user = await whoIs(world, browser);
			expect(user && lacksSecondFactor(user)).toBe(true);
			expect(may(user, 'use-own-account', {})).toBe(true);
			for (const action of ['manage-accounts', 'read-log', 'see-operation'] as const)
				expect(may(user, action, {})).toBe(false);
			expect(may(user, 'see-editions', { isDemonstration: false })).toBe(false);
		}
	});
});

describe('signing in with a second factor', () => {
	test('takes password and number, and nobody is signed in between', async () => {
		const { id, email, secret } = await newEvaluator();
		wait(60);
		const sessions = () => world.store.log.sqlite.prepare('SELECT count(*) FROM session').pluck().get();
		const before = sessions();
		const browser = await halfIn(email);
		expect(sessions()).toBe(before);
		expect(await whoIs(world, browser)).toBeNull();
		expect(await typeCode(world, browser, totp(secret))).toBe('signed-in');
		expect(await whoIs(world, browser)).toMatchObject({ id, hasSecondFactor: true });
		const subject = { account: id, method: 'second-factor' };
		expect(world.entries().at(-1)).toEqual({ actor: `account-${id}`, action: 'signed-in', subject });
	});

	test('is logged as signing in only when both steps are done', async () => {
		const { email } = await newEvaluator();
		const before = world.entries().length;
		await halfIn(email);
		expect(world.entries()).toHaveLength(before);
	});

	test('does not take the cookie of the first step for a session, under whatever name', async () => {
		const { email } = await newEvaluator();
		const browser = await halfIn(email);
		const [value = ''] = browser.cookies.values();
		const forged = new Browser();
		forged.cookies.set('effektblik.session_token', value);
		expect(await whoIs(world, forged)).toBeNull();
	});

	test('needs the first step: a number alone, or with a cookie that was made up, is refused', async () => {
		const { email, secret } = await newEvaluator();
		wait(60);
		expect(await typeCode(world, new Browser(), totp(secret))).toBe('wrong');
		const forged = await halfIn(email);
		for (const [name, value] of forged.cookies) forged.cookies.set(name, value.slice(0, -8));
		expect(await typeCode(world, forged, totp(secret))).toBe('wrong');
	});

	test('is begun anew after ten minutes', async () => {
		const { email, secret } = await newEvaluator();
		const browser = await halfIn(email);
		wait(601);
		expect(await typeCode(world, browser, totp(secret))).toBe('wrong');
	});

	test('cannot be replayed: neither the cookie of the first step nor the number is good for twice', async () => {
		const { id, email, secret } = await newEvaluator();
		wait(60);
		const [browser, other] = [await halfIn(email), await halfIn(email)];
		const replayed = browser.copy();
		const code = totp(secret);
		expect(await typeCode(world, browser, code)).toBe('signed-in');
		expect(await typeCode(world, replayed, code)).toBe('wrong');
		expect(await typeCode(world, other, code)).toBe('wrong');
		expect(await whoIs(world, other)).toBeNull();
		expect(world.entries().at(-1)?.subject).toEqual({ account: id, method: 'second-factor', why: 'wrong-code' });
		wait(30);
		expect(await typeCode(world, await halfIn(email), totp(secret))).toBe('signed-in');
	});

	test('lets one in of several who type the same number at once', async () => {
		const { email, secret } = await newEvaluator();
		wait(60);
		const browsers = [await halfIn(email), await halfIn(email), await halfIn(email)];
		const outcomes = await Promise.all(browsers.map((browser) => typeCode(world, browser, totp(secret))));
		expect(outcomes.toSorted()).toEqual(['signed-in', 'wrong', 'wrong']);
	});

	test('ends its first step after five wrong numbers, and locks the account for a quarter after ten', async () => {
		const { email, secret } = await newEvaluator();
		wait(60);
		const from = (address: string) => async () => {
			const browser = new Browser(address);
			await typePassword(world, browser, email);
			return browser;
		};
		const first = await from('198.51.100.1')();
		for (let tries = 0; tries < 5; tries += 1) expect(await typeCode(world, first, wrongCode(secret))).toBe('wrong');
		expect(await typeCode(world, first, totp(secret))).toBe('wrong');
		const second = await from('198.51.100.2')();
		for (let tries = 0; tries < 5; tries += 1) expect(await typeCode(world, second, wrongCode(secret))).toBe('wrong');
		wait(60);
		expect(await typeCode(world, await from('198.51.100.3')(), totp(secret))).toBe('wrong');
		wait(15 * 60);
		expect(await typeCode(world, await from('198.51.100.4')(), totp(secret))).toBe('signed-in');
	});

	test('takes each recovery code once, and says in the log that it was one', async () => {
		const { id, email, recoveryCodes } = await newEvaluator();
		const [code = '', another = ''] = recoveryCodes;
		expect(await typeCode(world, await halfIn(email), code)).toBe('signed-in');
		expect(world.entries().at(-1)?.subject).toEqual({ account: id, method: 'recovery-code' });
		expect(await typeCode(world, await halfIn(email), code)).toBe('wrong');
		expect(await typeCode(world, await halfIn(email), another)).toBe('signed-in');
	});

	test('lets one in of several who type the same recovery code at once', async () => {
		const { email, recoveryCodes } = await newEvaluator();
		const [code = ''] = recoveryCodes;
		const browsers = [await halfIn(email), await halfIn(email), await halfIn(email)];
		const outcomes = await Promise.all(browsers.map((browser) => typeCode(world, browser, code)));
		expect(outcomes.toSorted()).toEqual(['signed-in', 'wrong', 'wrong']);
	});

	test('asks the account that typed its password, whoever was signed in in the browser before', async () => {
		const one = await newEvaluator();
		const other = await newEvaluator();
		wait(60);
		const half = await halfIn(other.email);
		for (const [name, value] of one.browser.cookies) half.cookies.set(name, value);
		expect(await typeCode(world, half, totp(one.secret))).toBe('wrong');
		expect(await typeCode(world, half, totp(other.secret))).toBe('signed-in');
		expect(await whoIs(world, half)).toMatchObject({ id: other.id });
	});

	test('does not come to its end where the account was closed, or lost its second factor, in between', async () => {
		for (const change of ['close', 'remove', 'role'] as const) {
			const { id, email, secret } = await newEvaluator();
			wait(60);
			const browser = await halfIn(email);
			if (change === 'close') await setClosed(world.desk, administrator, id, true);
			if (change === 'remove') await removeSecondFactor(world.desk, administrator, id);
			if (change === 'role') {
				await changeRole(world.desk, administrator, id, { role: 'reader', municipality: null });
				expect(await typeCode(world, browser, totp(secret))).toBe('signed-in');
				expect(await whoIs(world, browser)).toMatchObject({ role: 'reader' });
				continue;
			}
			expect(await typeCode(world, browser, totp(secret))).toBe('wrong');
			expect(await whoIs(world, browser)).toBeNull();
		}
	});
});
