import type { KeptAccount } from '#lib/trial/account.ts';
import type {
	AccountChange,
	AccountRefusal,
	InvitationFault,
	MadeLink,
	ManagedAccount,
	StandingFault,
	TypedStanding
} from '#lib/trial/administration.ts';
import { municipalities } from '#lib/trial/municipalities.ts';
import { isOfMunicipality, roleOf, type Role } from '#lib/trial/role.ts';
import type { User } from '#lib/trial/user.ts';
import {
	changeRole,
	endSessions,
	invite,
	makeLink,
	removeSecondFactor,
	setClosed,
	type AccountDesk
} from '../access/accounts.ts';
import { LINK_HOURS } from '../access/authentication.ts';
import { isAddress } from '../access/take-invitation.ts';
import { whyNotChange, whyNotLeave } from '../access/why-not-change.ts';
import { StoreError } from '../store/key.ts';
import { accountsFor, administratorOf } from './administrator.ts';
import { inTurn } from './in-turn.ts';

/** The accounts, and what the one who looks may do to each. */
export async function managedAccounts(desk: AccountDesk, asker: User | null): Promise<ManagedAccount[]> {
	const by = administratorOf(asker);
	const accounts = await accountsFor(desk, by);
	return accounts.map((account) => managed(by, account, accounts));
}

/** One account; null where there is none of that number. */
export async function managedAccount(
	desk: AccountDesk,
	asker: User | null,
	id: string
): Promise<ManagedAccount | null> {
	return (await managedAccounts(desk, asker)).find(({ account }) => account.id === id) ?? null;
}

function managed(by: User, account: KeptAccount, accounts: readonly KeptAccount[]): ManagedAccount {
	return { account, refusal: whyNotChange(by, account), refusalToLeave: whyNotLeave(account, accounts) };
}

/** What came of an invitation: a link to hand over, or why there is none. */
export type InvitationOutcome =
	{ readonly link: MadeLink } | { readonly fault: InvitationFault } | { readonly refusal: AccountRefusal };

/** Invites somebody, as it was typed. */
export async function inviteAsTyped(
	desk: AccountDesk,
	asker: User | null,
	typed: TypedStanding & { readonly email: string }
): Promise<InvitationOutcome> {
	const by = administratorOf(asker);
	const email = typed.email.trim().toLowerCase();
	if (!isAddress(email)) return { fault: 'email-unreadable' };
	const standing = standingFrom(typed);
	if (typeof standing === 'string') return { fault: standing };
	return oneByOne(() =>
		unlessLogFails(async () => {
			const made = await invite(desk, by, { email, ...standing });
			return made === null ? { fault: 'email-taken' } : { link: { ...made, hours: LINK_HOURS } };
		})
	);
}

/** What came of a change: a link where one was asked for, or why nothing was done; null where there is no such account. */
export type ChangeOutcome =
	{ readonly link: MadeLink | null } | { readonly fault: StandingFault } | { readonly refusal: AccountRefusal };

/**
 * Does something to an account. Whether it may be done is asked when its turn has come: two administrators who shut
 * each other out at the same moment must not both succeed. What is so already is not done, or logged, again.
 */
export async function changeAccount(
	desk: AccountDesk,
	asker: User | null,
	id: string,
	change: Exclude<AccountChange, 'change-role'> | TypedStanding
): Promise<ChangeOutcome | null> {
	const by = administratorOf(asker);
	return oneByOne(async () => {
		const found = await managedAccount(desk, by, id);
		if (found === null) return null;
		if (found.refusal !== null) return { refusal: found.refusal };
		return unlessLogFails(() =>
			typeof change === 'string' ? changeTo(desk, by, found, change) : changeStanding(desk, by, found, change)
		);
	});
}

const oneByOne = inTurn();

async function changeTo(
	desk: AccountDesk,
	by: User,
	{ account, refusalToLeave }: ManagedAccount,
	change: Exclude<AccountChange, 'change-role'>
): Promise<ChangeOutcome> {
	const { id, isClosed, hasSecondFactor } = account;
	switch (change) {
		case 'make-link': {
			if (isClosed) return { refusal: 'is-closed' };
			const token = await makeLink(desk, by, id);
			return { link: token === null ? null : { account: id, token, hours: LINK_HOURS } };
		}
		case 'close':
			if (refusalToLeave !== null) return { refusal: refusalToLeave };
			if (!isClosed) await setClosed(desk, by, id, true);
			break;
		case 'reopen':
			if (isClosed) await setClosed(desk, by, id, false);
			break;
		case 'remove-second-factor':
			if (hasSecondFactor) await removeSecondFactor(desk, by, id);
			break;
		case 'end-sessions':
			await endSessions(desk, by, id);
	}
	return { link: null };
}

async function changeStanding(
	desk: AccountDesk,
	by: User,
	{ account, refusalToLeave }: ManagedAccount,
	typed: TypedStanding
): Promise<ChangeOutcome> {
	const standing = standingFrom(typed);
	if (typeof standing === 'string') return { fault: standing };
	const { role, municipality } = standing;
	if (role === account.role && municipality === account.municipality) return { link: null };
	if (refusalToLeave !== null) return { refusal: refusalToLeave };
	await changeRole(desk, by, account.id, standing);
	return { link: null };
}

/** The role and the municipality that were chosen, or what is wrong with them. */
function standingFrom(
	typed: TypedStanding
): { readonly role: Role; readonly municipality: string | null } | StandingFault {
	const role = roleOf(typed.role);
	if (role === null) return 'role-missing';
	if (!isOfMunicipality(role))
		return typed.municipality === '' ? { role, municipality: null } : 'municipality-not-wanted';
	const found = municipalities.find(({ code }) => code === typed.municipality);
	return found ? { role, municipality: found.code } : 'municipality-missing';
}

/** What is logged is logged before it is done: where the log cannot be written, nothing was. */
async function unlessLogFails<T>(work: () => Promise<T>): Promise<T | { readonly refusal: 'log-unusable' }> {
	try {
		return await work();
	} catch (error) {
		if (!(error instanceof StoreError)) throw error;
		return { refusal: 'log-unusable' };
	}
}
