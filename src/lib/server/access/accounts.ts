import type { Role } from '#lib/trial/role.ts';
import type { KeptAccount } from '#lib/trial/account.ts';
import type { User } from '#lib/trial/user.ts';
import type { Log } from '../store/log.ts';
import { actorOf } from './actor.ts';
import type { Authentication } from './authentication.ts';
import type { OneTimeLinks } from './one-time-links.ts';
import { record } from './record.ts';
import { refusedAsNull } from './refused-as-null.ts';

/** What managing accounts needs. */
export interface AccountDesk {
	readonly authentication: Authentication;
	readonly links: OneTimeLinks;
	readonly log: Log;
}

/** Whom an account is for. */
export interface Invitation {
	readonly email: string;
	readonly role: Role;
	/** The code of the municipality; null for a role that is of none. */
	readonly municipality: string | null;
}

/** Every account, the newest last. */
export async function listAccounts({ authentication }: AccountDesk): Promise<KeptAccount[]> {
	const { adapter } = await authentication.$context;
	const sortBy = { field: 'createdAt', direction: 'asc' } as const;
	const users = await adapter.findMany<KeptRow>({ model: 'user', sortBy, limit: ALL });
	const passwords = await adapter.findMany<{ userId: string }>({ model: 'account', limit: ALL });
	const withSignIn = new Set(passwords.map(({ userId }) => userId));
	return users.map(
		({ id, name, email, role, municipality, isDemonstration, isClosed, twoFactorEnabled, createdAt }) => ({
			...{ id, name, email: isPlaceholder(email) ? null : email, role, municipality, isDemonstration, isClosed },
			hasSecondFactor: twoFactorEnabled ?? false,
			hasSignedIn: withSignIn.has(id),
			createdAt: createdAt.toISOString()
		})
	);
}

/** Without a limit better-auth gives the first hundred. */
const ALL = 1_000_000;

interface KeptRow {
	readonly id: string;
	readonly name: string;
	readonly email: string;
	readonly role: Role;
	readonly municipality: string | null;
	readonly isDemonstration: boolean;
	readonly isClosed: boolean;
	readonly twoFactorEnabled: boolean | null;
	readonly createdAt: Date;
}

/**
 * Makes an account and a one-time link to it, by which its owner chooses a password. Null where the address of mail
 * has an account already. What somebody of the demonstration makes is of the demonstration and goes with it.
 */
export async function invite(
	desk: AccountDesk,
	by: User | 'command-line' | 'server',
	{ email, role, municipality }: Invitation
): Promise<{ readonly account: string; readonly token: string } | null> {
	const isDemonstration = typeof by !== 'string' && by.isDemonstration;
	const body = { email, role, municipality, isDemonstration };
	const made = await refusedAsNull(desk.authentication.api.createInvited({ body }));
	if (made === null) return null;
	const { account } = made;
	record(desk.log, nameOf(by), 'account-invited', { account, role, municipality });
	return { account, token: await desk.links.make(account) };
}

/** Makes a new link to an account; an older one leads nowhere from then on. Null where there is no such account. */
export async function makeLink(desk: AccountDesk, by: User | 'command-line', account: string): Promise<string | null> {
	const { internalAdapter } = await desk.authentication.$context;
	if (!(await internalAdapter.findUserById(account))) return null;
	record(desk.log, nameOf(by), 'link-made', { account });
	return desk.links.make(account);
}

/** Gives an account another role, and ends its sessions: what is open was opened as somebody else. */
export async function changeRole(
	desk: AccountDesk,
	by: User,
	account: string,
	{ role, municipality }: Omit<Invitation, 'email'>
): Promise<void> {
	const { internalAdapter } = await desk.authentication.$context;
	record(desk.log, actorOf(by), 'account-changed', { account, role, municipality });
	await internalAdapter.updateUser(account, { role, municipality });
	await internalAdapter.deleteUserSessions(account);
}

/** Closes an account, which signs it out everywhere, or opens it again. Accounts are never deleted: the log names them. */
export async function setClosed(desk: AccountDesk, by: User, account: string, isClosed: boolean): Promise<void> {
	const { internalAdapter } = await desk.authentication.$context;
	record(desk.log, actorOf(by), isClosed ? 'account-closed' : 'account-reopened', { account });
	await internalAdapter.updateUser(account, { isClosed });
	if (isClosed) await internalAdapter.deleteUserSessions(account);
}

/** Takes away a second factor that was lost, and signs the account out everywhere. */
export async function removeSecondFactor(desk: AccountDesk, by: User, account: string): Promise<void> {
	const { adapter, internalAdapter } = await desk.authentication.$context;
	record(desk.log, actorOf(by), 'second-factor-removed', { account });
	await internalAdapter.updateUser(account, { twoFactorEnabled: false });
	await adapter.deleteMany({ model: 'twoFactor', where: [{ field: 'userId', value: account }] });
	await internalAdapter.deleteUserSessions(account);
}

/** Signs an account out everywhere. */
export async function endSessions(desk: AccountDesk, by: User, account: string): Promise<void> {
	const { internalAdapter } = await desk.authentication.$context;
	record(desk.log, actorOf(by), 'sessions-ended', { account });
	await internalAdapter.deleteUserSessions(account);
}

const PLACEHOLDER = '.invalid';

/** An account whose owner has still to say which address of mail is theirs: the first administrator's. */
export function isPlaceholder(email: string): boolean {
	return email.endsWith(PLACEHOLDER);
}

/** An address of mail that nobody can have (RFC 2606). */
export function placeholder(): string {
	return `${crypto.randomUUID()}@account${PLACEHOLDER}`;
}

function nameOf(by: User | 'command-line' | 'server') {
	return typeof by === 'string' ? by : actorOf(by);
}
