import { describe, expect, test } from 'vitest';
import {
	accountOf,
	administrator,
	demonstrationAdministrator,
	withAdministration
} from '../../../../tests/support/administration.ts';
import { invited } from '../access/take-invitation.ts';
import { everyEntry } from '../store/log-entries.ts';
import type { Store } from '../store/open-store.ts';
import { changeAccount, inviteAsTyped, managedAccount, managedAccounts } from './administer-accounts.ts';

const coordinator = { role: 'coordinator', municipality: '320' };

const actionsIn = (store: Store) => [...everyEntry(store.log.sqlite)].map(({ action }) => action);

describe('inviting', () => {
	test('gives a link that leads to the account, and the address is kept as it is read', () =>
		withAdministration(async ({ desk, come }) => {
			const by = await come('anna@kommune.dk', 'administrator');
			const outcome = await inviteAsTyped(desk, by, { email: ' Bo@Kommune.dk ', ...coordinator });
			if (!('link' in outcome)) throw new Error('no link');
			expect(await invited(desk.authentication, outcome.link.token)).toEqual({
				...{ account: outcome.link.account, email: 'bo@kommune.dk', name: '' }
			});
			expect(outcome.link.hours).toBe(72);
			const account = await accountOf(desk, outcome.link.account);
			expect(account).toMatchObject({ ...coordinator, hasSignedIn: false, isClosed: false, isDemonstration: false });
		}));

	test.each([
		['an address that is none', { email: 'bo@kommune', ...coordinator }, 'email-unreadable'],
		['an address of nobody', { email: 'x@account.invalid', ...coordinator }, 'email-unreadable'],
		['an address that has an account', { email: 'ANNA@kommune.dk', ...coordinator }, 'email-taken'],
		['no role', { email: 'bo@kommune.dk', role: '', municipality: '' }, 'role-missing'],
		['a role that is none', { email: 'bo@kommune.dk', role: 'king', municipality: '' }, 'role-missing'],
		[
			'a coordinator of nowhere',
			{ email: 'bo@kommune.dk', role: 'coordinator', municipality: '' },
			'municipality-missing'
		],
		[
			'a municipality that is none',
			{ email: 'bo@kommune.dk', role: 'steering', municipality: '999' },
			'municipality-missing'
		],
		[
			'an evaluator of one',
			{ email: 'bo@kommune.dk', role: 'evaluator', municipality: '320' },
			'municipality-not-wanted'
		]
	])('refuses %s, and makes nothing', (_, typed, fault) =>
		withAdministration(async ({ store, desk, come }) => {
			const by = await come('anna@kommune.dk', 'administrator');
			const before = actionsIn(store);
			expect(await inviteAsTyped(desk, by, typed)).toEqual({ fault });
			expect(actionsIn(store)).toEqual(before);
			expect(await managedAccounts(desk, by)).toHaveLength(1);
		})
	);

	test('makes an account of the demonstration where the one who invites is of it', () =>
		withAdministration(async ({ desk }) => {
			const by = await demonstrationAdministrator(desk);
			const outcome = await inviteAsTyped(desk, by, { email: 'bo@kommune.dk', ...coordinator });
			if (!('link' in outcome)) throw new Error('no link');
			expect(await accountOf(desk, outcome.link.account)).toMatchObject({ isDemonstration: true });
		}));
});

describe('what is done to an account', () => {
	test('is done, and stands in the log once', () =>
		withAdministration(async ({ store, desk, come, invited: invite }) => {
			const by = await come('anna@kommune.dk', 'administrator');
			const bo = await invite('bo@kommune.dk', 'coordinator', '320');
			const before = actionsIn(store).length;
			const standing = { role: 'evaluator', municipality: '' };
			expect(await changeAccount(desk, by, bo, standing)).toEqual({ link: null });
			expect(await accountOf(desk, bo)).toMatchObject({ role: 'evaluator', municipality: null });
			await changeAccount(desk, by, bo, 'close');
			expect(await accountOf(desk, bo)).toMatchObject({ isClosed: true });
			expect(await changeAccount(desk, by, bo, 'make-link')).toEqual({ refusal: 'is-closed' });
			await changeAccount(desk, by, bo, 'reopen');
			expect(await accountOf(desk, bo)).toMatchObject({ isClosed: false });
			await changeAccount(desk, by, bo, 'end-sessions');
			expect(actionsIn(store).slice(before)).toEqual([
				...['account-changed', 'account-closed', 'account-reopened', 'sessions-ended']
			]);
		}));

	test('what is so already is not done again', () =>
		withAdministration(async ({ store, desk, come, invited: invite }) => {
			const by = await come('anna@kommune.dk', 'administrator');
			const bo = await invite('bo@kommune.dk', 'coordinator', '320');
			const before = actionsIn(store);
			expect(await changeAccount(desk, by, bo, coordinator)).toEqual({ link: null });
			expect(await changeAccount(desk, by, bo, 'reopen')).toEqual({ link: null });
			expect(await changeAccount(desk, by, bo, 'remove-second-factor')).toEqual({ link: null });
			expect(actionsIn(store)).toEqual(before);
		}));

	test('a new link leads to the account, and the one before leads nowhere', () =>
		withAdministration(async ({ desk, come }) => {
			const by = await come('anna@kommune.dk', 'administrator');
			const { id } = await come('bo@kommune.dk', 'coordinator', '320');
			const links = [await changeAccount(desk, by, id, 'make-link'), await changeAccount(desk, by, id, 'make-link')];
			const tokens = links.map((made) => (made && 'link' in made ? (made.link?.token ?? '') : ''));
			const found = await Promise.all(tokens.map((token) => invited(desk.authentication, token)));
			expect(found.map((account) => account?.account ?? null)).toEqual([null, id]);
		}));

	test('takes a lost second factor away', () =>
		withAdministration(async ({ desk, come }) => {
			const by = await come('anna@kommune.dk', 'administrator');
			const { id } = await come('bo@kommune.dk', 'evaluator');
			const { internalAdapter } = await desk.authentication.$context;
			await internalAdapter.updateUser(id, { twoFactorEnabled: true });
			expect(await accountOf(desk, id)).toMatchObject({ hasSecondFactor: true });
			await changeAccount(desk, by, id, 'remove-second-factor');
			expect(await accountOf(desk, id)).toMatchObject({ hasSecondFactor: false });
		}));

	test('is nothing where there is no such account', () =>
		withAdministration(async ({ desk, come }) => {
			const by = await come('anna@kommune.dk', 'administrator');
			expect(await changeAccount(desk, by, 'nobody', 'close')).toBeNull();
			expect(await managedAccount(desk, by, 'nobody')).toBeNull();
		}));
});

describe('somebody must be left who can let others in', () => {
	test('nobody changes her own account', () =>
		withAdministration(async ({ desk, come }) => {
			const by = await come('anna@kommune.dk', 'administrator');
			await come('bo@kommune.dk', 'administrator');
			for (const change of [
				'close',
				'make-link',
				'remove-second-factor',
				{ role: 'reader', municipality: '' }
			] as const)
				expect(await changeAccount(desk, by, by.id, change)).toEqual({ refusal: 'own-account' });
		}));

	test('one who was invited and has not come yet does not count', () =>
		withAdministration(async ({ desk, come, invited: invite }) => {
			const last = await come('anna@kommune.dk', 'administrator');
			const waiting = await invite('bo@kommune.dk', 'administrator');
			// As if she were closed herself after the door had let her in.
			const by = administrator(waiting);
			const refusal = 'last-administrator';
			expect(await changeAccount(desk, by, last.id, 'close')).toEqual({ refusal });
			expect(await changeAccount(desk, by, last.id, { role: 'reader', municipality: '' })).toEqual({ refusal });
			expect(await managedAccount(desk, by, last.id)).toMatchObject({ refusal: null, refusalToLeave: refusal });
			expect(await accountOf(desk, last.id)).toMatchObject({ role: 'administrator', isClosed: false });
		}));

	test('two who shut each other out at the same moment do not both succeed', () =>
		withAdministration(async ({ desk, come }) => {
			const [anna, bo] = [await come('anna@kommune.dk', 'administrator'), await come('bo@kommune.dk', 'administrator')];
			await Promise.all([changeAccount(desk, anna, bo.id, 'close'), changeAccount(desk, bo, anna.id, 'close')]);
			const accounts = await managedAccounts(desk, anna);
			expect(accounts.filter(({ account }) => !account.isClosed)).toHaveLength(1);
		}));
});

describe('an administrator of the demonstration', () => {
	test('changes what she invited, sees no real account, and leaves those that everybody comes in by', () =>
		withAdministration(async ({ desk, come }) => {
			const real = await come('anna@kommune.dk', 'coordinator', '320');
			const by = await demonstrationAdministrator(desk);
			expect((await managedAccounts(desk, by)).map(({ account }) => account.id)).not.toContain(real.id);
			const other = { ...by, id: 'another' };
			const made = await inviteAsTyped(desk, by, { email: 'bo@kommune.dk', ...coordinator });
			const own = 'link' in made ? made.link.account : '';
			for (const change of [
				'close',
				'make-link',
				'end-sessions',
				{ role: 'administrator', municipality: '' }
			] as const) {
				expect(await changeAccount(desk, by, real.id, change)).toBeNull();
				expect(await changeAccount(desk, other, by.id, change)).toEqual({ refusal: 'ready-made' });
			}
			expect(await accountOf(desk, real.id)).toMatchObject({ ...coordinator, isClosed: false });
			expect(await changeAccount(desk, by, own, 'close')).toEqual({ link: null });
			expect(await accountOf(desk, own)).toMatchObject({ isClosed: true });
		}));
});

describe('whoever is no administrator', () => {
	test.each([
		['nobody', null],
		['an evaluator', administrator('x', { role: 'evaluator' })],
		['an administrator without a second factor', administrator('x', { hasSecondFactor: false })]
	])('sees and does nothing: %s', (_, asker) =>
		withAdministration(async ({ desk, invited: invite }) => {
			const bo = await invite('bo@kommune.dk', 'coordinator', '320');
			await expect(managedAccounts(desk, asker)).rejects.toThrow('no administrator');
			await expect(changeAccount(desk, asker, bo, 'close')).rejects.toThrow('no administrator');
			await expect(inviteAsTyped(desk, asker, { email: 'c@kommune.dk', ...coordinator })).rejects.toThrow('no admin');
			expect(await accountOf(desk, bo)).toMatchObject({ isClosed: false });
		})
	);
});

test('more accounts than a hundred are all there, each with whether its owner has come', () =>
	withAdministration(async ({ desk, come, invited: invite }) => {
		for (let number = 0; number < 101; number += 1) await invite(`a${number}@kommune.dk`, 'reader');
		const last = await come('last@kommune.dk', 'administrator');
		const accounts = await managedAccounts(desk, last);
		expect(accounts).toHaveLength(102);
		expect(accounts.at(-1)?.account).toMatchObject({ id: last.id, hasSignedIn: true });
	}));
