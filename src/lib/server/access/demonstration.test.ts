import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { demonstrationAccounts } from '#lib/trial/demonstration-accounts.ts';
import { trialMunicipalities } from '#lib/trial/municipalities.ts';
import { roles } from '#lib/trial/role.ts';
import {
	Browser,
	newAccount,
	newWorld,
	ownerAt,
	PASSWORD,
	storeDelivery,
	tryDemonstration,
	typePassword,
	whoIs,
	type World
} from '../../../../tests/support/access.ts';
import { withdraw } from '../store/withdraw.ts';
import { invite, listAccounts, makeLink } from './accounts.ts';
import { may } from './may.ts';
import { beginSecondFactor, changePassword } from './own-account.ts';
import { takeInvitation } from './take-invitation.ts';

let world: World;

beforeEach(() => {
	world = newWorld();
});

afterEach(() => {
	world.close();
});

async function comeIn(name: string): Promise<Browser> {
	const browser = new Browser();
	expect(await tryDemonstration(world, browser, name)).toBe(true);
	return browser;
}

const userAt = async (browser: Browser) => (await ownerAt(world, browser)).user;

/** What makes an end of the demonstration. */
const ends = {
	'a real delivery': () => {
		storeDelivery(world, false);
	},
	'a real delivery that was withdrawn': () => {
		const delivery = storeDelivery(world, false);
		const outcome = withdraw(world.store, delivery, '2026-11-22T12:00:00.000Z', () => undefined);
		expect(outcome).toBe('withdrawn');
	}
};

describe('the accounts of the demonstration', () => {
	test('are one for each role and a coordinator in each municipality of the trial', () => {
		expect(new Set(demonstrationAccounts.map(({ role }) => role))).toEqual(new Set(roles));
		const coordinators = demonstrationAccounts.filter(({ role }) => role === 'coordinator');
		expect(coordinators.map(({ municipality }) => municipality)).toEqual([...trialMunicipalities]);
	});

	test('are there while there is the synthetic trial: not in an empty database, nor beside anything real', async () => {
		expect(await tryDemonstration(world, new Browser(), 'reader')).toBe(false);
		storeDelivery(world, true);
		expect(await tryDemonstration(world, new Browser(), 'reader')).toBe(true);
		storeDelivery(world, false);
		expect(await tryDemonstration(world, new Browser(), 'reader')).toBe(false);
	});

	test('sign in without a password or second factor, as what they are, and it is logged', async () => {
		storeDelivery(world, true);
		for (const { name, role, municipality } of demonstrationAccounts) {
			const user = await userAt(await comeIn(name));
			expect(user).toMatchObject({ role, municipality, isDemonstration: true, hasSecondFactor: false });
			const subject = { account: user.id, method: 'demonstration' };
			expect(world.entries().at(-1)).toEqual({ actor: `account-${user.id}`, action: 'signed-in', subject });
			expect(may(user, 'use-own-account', {})).toBe(true);
			expect(may(user, 'manage-accounts', {})).toBe(role === 'administrator');
		}
		expect(await listAccounts(world.desk)).toHaveLength(demonstrationAccounts.length);
	});

	test('are the same account each time, and there is no other', async () => {
		storeDelivery(world, true);
		const [one, again] = [await userAt(await comeIn('reader')), await userAt(await comeIn('reader'))];
		expect(again.id).toBe(one.id);
		for (const name of ['', 'somebody', 'READER', 'constructor', 'coordinator-101'])
			expect(await tryDemonstration(world, new Browser(), name)).toBe(false);
	});

	test('have no password, and cannot be given one, or a second factor, by whoever uses them', async () => {
		storeDelivery(world, true);
		const browser = await comeIn('administrator');
		const owner = await ownerAt(world, browser);
		const { authentication, log } = world.desk;
		for (const password of ['', PASSWORD]) {
			expect(await typePassword(world, new Browser(), 'administrator@demonstration.invalid', password)).toBe('wrong');
			expect(await beginSecondFactor(authentication, owner, password)).toBeNull();
			const wanted = 'grønne ærter uden flæsk';
			expect(await changePassword(authentication, log, owner, { current: password, wanted })).toBe('wrong');
		}
	});
});

describe.each(Object.entries(ends))('once there is %s', (_, end) => {
	test('sessions of the demonstration are void, also those remembered, and nobody signs in to one', async () => {
		storeDelivery(world, true);
		const browsers: Browser[] = [];
		for (const { name } of demonstrationAccounts) browsers.push(await comeIn(name));
		for (const browser of browsers) expect(await whoIs(world, browser)).not.toBeNull();
		end();
		for (const browser of browsers) {
			expect(world.desk.users.recall(browser.headers.get('cookie') ?? '')).toBeUndefined();
			expect(await whoIs(world, browser)).toBeNull();
		}
		for (const { name } of demonstrationAccounts)
			expect(await tryDemonstration(world, new Browser(), name)).toBe(false);
	});

	test('accounts that an administrator of the demonstration made are void, though they chose a password', async () => {
		storeDelivery(world, true);
		const by = await userAt(await comeIn('administrator'));
		const { id, email } = await newAccount(world, 'administrator', { by });
		// Of the second generation, too.
		const browser = new Browser();
		expect(await typePassword(world, browser, email)).toBe('signed-in');
		const made = await newAccount(world, 'administrator', { by: await userAt(browser) });
		const token = (await makeLink(world.desk, by, id)) ?? '';
		end();
		expect(await whoIs(world, browser)).toBeNull();
		for (const each of [email, made.email]) expect(await typePassword(world, new Browser(), each)).toBe('wrong');
		const { authentication, log } = world.desk;
		await takeInvitation(authentication, log, token, { name: 'Anna', email, password: PASSWORD });
		expect(await typePassword(world, new Browser(), email)).toBe('wrong');
	});

	test('accounts of its own go on', async () => {
		storeDelivery(world, true);
		const { email } = await newAccount(world, 'coordinator');
		const browser = new Browser();
		await typePassword(world, browser, email);
		end();
		expect(await whoIs(world, browser)).not.toBeNull();
		expect(await typePassword(world, new Browser(), email)).toBe('signed-in');
	});
});

test('an address of mail that was invited in the demonstration can be invited for good, and only once', async () => {
	const invitation = { email: 'anna@faxe.example', role: 'coordinator', municipality: '320' } as const;
	storeDelivery(world, true);
	const by = await userAt(await comeIn('administrator'));
	const tried = await invite(world.desk, by, invitation);
	expect(tried).not.toBeNull();
	expect(await invite(world.desk, by, invitation)).toBeNull();
	const made = await invite(world.desk, 'command-line', invitation);
	expect(made).not.toBeNull();
	expect(await invite(world.desk, 'command-line', invitation)).toBeNull();
	expect(await invite(world.desk, by, invitation)).toBeNull();
	const holders = (await listAccounts(world.desk)).filter(({ email }) => email === invitation.email);
	expect(holders).toMatchObject([{ id: made?.account, isDemonstration: false }]);
});
