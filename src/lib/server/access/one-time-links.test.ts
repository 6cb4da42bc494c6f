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
import { invite, makeLink, setClosed } from './accounts.ts';
import { firstAdministratorLink, newAdministratorLink } from './first-administrator.ts';
import { invited, isAddress, takeInvitation, type Acceptance } from './take-invitation.ts';

let world: World;

beforeEach(() => {
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

const HOUR = 60 * 60 * 1000;
const OTHER_PASSWORD = 'grønne ærter uden flæsk';

async function linkTo(account: string): Promise<string> {
	const token = await makeLink(world.desk, administrator, account);
	if (token === null) throw new Error('no such account');
	return token;
}

function take(token: string, typed: Partial<Acceptance> = {}) {
	const { authentication, log } = world.desk;
	return takeInvitation(authentication, log, token, { name: 'Anna', email: '', password: OTHER_PASSWORD, ...typed });
}

async function leadsTo(token: string): Promise<string | null> {
	return (await invited(world.desk.authentication, token))?.account ?? null;
}

describe('a one-time link', () => {
	test('lets a password be chosen once, ends the sessions that were open, and is logged', async () => {
		const { id, email } = await newAccount(world, 'reader');
		const browser = new Browser();
		await typePassword(world, browser, email);
		const token = await linkTo(id);
		expect(await leadsTo(token)).toBe(id);
		expect(await whoIs(world, browser)).not.toBeNull();
		expect(await take(token)).toBeNull();
		expect(world.entries().at(-1)).toEqual({
			actor: `account-${id}`,
			action: 'password-set',
			subject: { account: id }
		});
		expect(await whoIs(world, browser)).toBeNull();
		expect(await typePassword(world, new Browser(), email)).toBe('wrong');
		expect(await typePassword(world, new Browser(), email, OTHER_PASSWORD)).toBe('signed-in');
		expect(await leadsTo(token)).toBeNull();
		expect(await take(token, { password: PASSWORD })).toBe('gone');
		expect(await typePassword(world, new Browser(), email, PASSWORD)).toBe('wrong');
	});

	test('is taken by one of two who use it at once', async () => {
		const { id } = await newAccount(world, 'reader', { password: null });
		const token = await linkTo(id);
		const outcomes = await Promise.all([take(token), take(token, { password: PASSWORD })]);
		expect(outcomes.toSorted()).toEqual(['gone', null]);
	});

	test('is replaced by a newer one', async () => {
		const { id } = await newAccount(world, 'reader');
		const [older, newer] = [await linkTo(id), await linkTo(id)];
		expect(await take(older)).toBe('gone');
		expect(await take(newer)).toBeNull();
	});

	test('does not replace another account’s', async () => {
		const [one, other] = [await newAccount(world, 'reader'), await newAccount(world, 'reader')];
		const token = await linkTo(one.id);
		await linkTo(other.id);
		expect(await take(token)).toBeNull();
	});

	test('runs out after 72 hours, and not before', async () => {
		vi.useFakeTimers({ toFake: ['Date'] });
		const { id } = await newAccount(world, 'reader');
		const made = Date.now();
		const token = await linkTo(id);
		vi.setSystemTime(made + 72 * HOUR - 1000);
		expect(await leadsTo(token)).toBe(id);
		vi.setSystemTime(made + 72 * HOUR + 1000);
		expect(await leadsTo(token)).toBeNull();
		expect(await take(token)).toBe('gone');
	});

	test('of an account that was closed leads nowhere', async () => {
		const { id } = await newAccount(world, 'reader');
		const token = await linkTo(id);
		await setClosed(world.desk, administrator, id, true);
		expect(await take(token)).toBe('gone');
		const made = await linkTo(id);
		expect(await take(made)).toBe('gone');
	});

	test('is in the database as a hash only, and not in the log', async () => {
		const { id } = await newAccount(world, 'reader');
		const token = await linkTo(id);
		expect(token).toMatch(/^[A-Za-z0-9]{24,}$/);
		expect(world.store.log.sqlite.serialize().includes(token)).toBe(false);
	});

	test('does nothing by a token that was made up', async () => {
		for (const token of ['', 'x', '%', '../x', "' OR 1=1 --", 'a'.repeat(10_000)])
			expect(await take(token)).toBe('gone');
	});

	test('cannot change the address of mail that somebody was invited by', async () => {
		const { id, email } = await newAccount(world, 'reader', { password: null });
		await take(await linkTo(id), { email: 'another@example.dk' });
		expect(await typePassword(world, new Browser(), 'another@example.dk', OTHER_PASSWORD)).toBe('wrong');
		expect(await typePassword(world, new Browser(), email, OTHER_PASSWORD)).toBe('signed-in');
	});

	test('asks for a name and for a password that is not weak, and stays for another try', async () => {
		const { id, email } = await newAccount(world, 'reader', { password: null });
		const token = await linkTo(id);
		expect(await take(token, { name: ' ' })).toBe('no-name');
		expect(await take(token, { name: 'x'.repeat(101) })).toBe('no-name');
		expect(await take(token, { password: 'kort' })).toBe('too-short');
		expect(await take(token, { password: email })).toBe('too-common');
		expect(await take(token)).toBeNull();
	});
});

describe('an invitation', () => {
	test('is refused for an address of mail that has an account, however it is written', async () => {
		const { email } = await newAccount(world, 'reader');
		const invitation = { email: email.toUpperCase(), role: 'reader', municipality: null } as const;
		expect(await invite(world.desk, administrator, invitation)).toBeNull();
	});
});

describe('the first administrator', () => {
	test('comes in by a link that the server makes at each start until it is used, and says which address is theirs', async () => {
		const first = (await firstAdministratorLink(world.desk)) ?? '';
		const token = (await firstAdministratorLink(world.desk)) ?? '';
		expect(await leadsTo(first)).toBeNull();
		expect(await invited(world.desk.authentication, token)).toMatchObject({ email: null });
		expect(await take(token, { email: ' Chef@Example.dk ' })).toBeNull();
		expect(await typePassword(world, new Browser(), 'chef@example.dk', OTHER_PASSWORD)).toBe('signed-in');
		expect(await firstAdministratorLink(world.desk)).toBeNull();
		expect(world.entries().filter(({ action }) => action === 'account-invited')).toHaveLength(1);
	});

	test('must not give an address that nobody can have or sign in with, or that somebody else has', async () => {
		const { email } = await newAccount(world, 'reader');
		const token = await newAdministratorLink(world.desk, 'command-line');
		const refused = [
			'',
			'chef',
			'chef@kommune',
			'chef@x.invalid',
			'chef@æø.dk',
			'a b@x.dk',
			email,
			email.toUpperCase()
		];
		for (const wrong of refused) expect(await take(token, { email: wrong })).toBe('bad-email');
		expect(await take(token, { email: 'chef@kommune.dk' })).toBeNull();
		expect(await typePassword(world, new Browser(), email)).toBe('signed-in');
	});
});

test('what is taken for an address of mail can sign in with it', async () => {
	const taken = ["o'brien@kommune.dk", 'a.b+c@sub.kommune.dk', 'x_1@k-2.dk'];
	for (const email of taken) {
		expect(isAddress(email)).toBe(true);
		await newAccount(world, 'reader', { email });
		expect(await typePassword(world, new Browser(), email)).toBe('signed-in');
	}
	const refused = [
		'søren@kommune.dk',
		'a@b',
		'@b.dk',
		'a@b.dk, c@d.dk',
		`${'a'.repeat(250)}@b.dk`,
		'x@account.invalid'
	];
	for (const email of refused) expect(isAddress(email)).toBe(false);
});
