import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
	Browser,
	newAccount,
	newWorld,
	PASSWORD,
	typePassword,
	whoIs,
	type World
} from '../../../../tests/support/access.ts';
import { setClosed } from './accounts.ts';

let world: World;

beforeEach(() => {
	world = newWorld();
});

afterEach(() => {
	world.close();
});

const administrator = {
	...({ id: 'someone', role: 'administrator', municipality: null } as const),
	...{ isDemonstration: false, hasSecondFactor: true }
};

const lastEntry = () => world.entries().at(-1);

describe('an address of mail and a password', () => {
	test('sign in where they are right, however the address is written, and it is logged by the account', async () => {
		const { id, email } = await newAccount(world, 'coordinator', { municipality: '370' });
		const browser = new Browser();
		expect(await typePassword(world, browser, email.toUpperCase())).toBe('signed-in');
		expect(await whoIs(world, browser)).toEqual({
			...{ id, role: 'coordinator', municipality: '370' },
			...{ isDemonstration: false, hasSecondFactor: false }
		});
		const subject = { account: id, method: 'password' };
		expect(lastEntry()).toEqual({ actor: `account-${id}`, action: 'signed-in', subject });
	});

	test('are refused in the same way whatever is wrong with them, and each refusal is logged once', async () => {
		const wrong = await newAccount(world, 'reader');
		const closed = await newAccount(world, 'reader');
		await setClosed(world.desk, administrator, closed.id, true);
		const without = await newAccount(world, 'reader', { password: null });
		const cases = [
			{ email: wrong.email, password: 'røde ærter med flæsk', account: wrong.id },
			{ email: closed.email, password: PASSWORD, account: closed.id },
			{ email: without.email, password: PASSWORD, account: without.id },
			{ email: 'nobody@example.dk', password: PASSWORD, account: null },
			{ email: 'no address', password: PASSWORD, account: null },
			{ email: wrong.email, password: 'x'.repeat(129), account: wrong.id },
			{ email: wrong.email, password: '', account: wrong.id }
		];
		for (const { email, password, account } of cases) {
			const before = world.entries().length;
			const browser = new Browser();
			expect(await typePassword(world, browser, email, password)).toBe('wrong');
			expect(browser.cookies.size).toBe(0);
			expect(world.entries().slice(before)).toEqual([
				{
					actor: account === null ? 'server' : `account-${account}`,
					action: 'sign-in-failed',
					subject: { account, method: 'password', why: 'wrong' }
				}
			]);
		}
	});

	// Making a hash and comparing with one are the same work.
	test('cost the same work whether there is such an account or not: one scrypt', async () => {
		const known = await newAccount(world, 'reader');
		const without = await newAccount(world, 'reader', { password: null });
		const { password } = await world.desk.authentication.$context;
		const [hash, verify] = [vi.spyOn(password, 'hash'), vi.spyOn(password, 'verify')];
		for (const email of [known.email, without.email, 'nobody@example.dk']) {
			hash.mockClear();
			verify.mockClear();
			await typePassword(world, new Browser(), email, 'røde ærter med flæsk');
			expect(hash.mock.calls.length + verify.mock.calls.length).toBe(1);
		}
	});

	test('come to stand neither in the log nor, the password, in the database', async () => {
		const { email } = await newAccount(world, 'reader');
		await typePassword(world, new Browser(), email);
		await typePassword(world, new Browser(), email, 'røde ærter med flæsk');
		await typePassword(world, new Browser(), 'nobody@example.dk', 'en hemmelighed mere');
		const log = JSON.stringify(world.entries());
		for (const typed of [email, 'nobody', PASSWORD, 'røde', 'hemmelighed']) expect(log).not.toContain(typed);
		const bytes = world.store.log.sqlite.serialize().toString('utf8');
		expect(bytes).toContain(email);
		for (const typed of [PASSWORD, 'røde ærter', 'en hemmelighed']) expect(bytes).not.toContain(typed);
	});
});
