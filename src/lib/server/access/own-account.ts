import type { OpenSession } from '#lib/trial/open-session.ts';
import type { User } from '#lib/trial/user.ts';
import type { Log } from '../store/log.ts';
import { actorOf } from './actor.ts';
import type { Authentication } from './authentication.ts';
import { cookiesSetBy } from './cookies.ts';
import { record } from './record.ts';
import { refusedAsNull } from './refused-as-null.ts';
import { whyWeak } from './why-weak.ts';

/** Whose account it is, and the request that shows it. */
export interface Owner {
	readonly user: User;
	readonly headers: Headers;
}

/** What somebody needs once to set up a second factor. It is shown and not kept anywhere in plain. */
export interface SecondFactorSetup {
	/** `otpauth://…`, for the square that a telephone reads. */
	readonly uri: string;
	/** The same to type. */
	readonly secret: string;
	/** Codes for the day the telephone is lost; each is good for once. */
	readonly recoveryCodes: readonly string[];
}

/** Begins to set up a second factor; null where the password is wrong or one is set up already. */
export async function beginSecondFactor(
	{ api }: Authentication,
	{ headers }: Owner,
	password: string
): Promise<SecondFactorSetup | null> {
	const answer = await refusedAsNull(api.enableTwoFactor({ body: { password }, headers }));
	if (answer?.method !== 'totp') return null;
	const { totpURI, backupCodes } = answer;
	return { uri: totpURI, secret: new URL(totpURI).searchParams.get('secret') ?? '', recoveryCodes: backupCodes };
}

/**
 * Ends it: the telephone shows the right number, so from now on it is asked for. Whether it was right. Whoever is signed
 * in elsewhere was asked for a password only, and is signed out.
 */
export async function confirmSecondFactor(
	{ api }: Authentication,
	log: Log,
	{ user, headers }: Owner,
	code: string
): Promise<boolean> {
	if (user.hasSecondFactor) return false;
	const body = { code: code.replaceAll(/\s/g, '') };
	const answer = await refusedAsNull(api.verifyTOTP({ body, headers, returnHeaders: true }));
	if (answer === null) return false;
	record(log, actorOf(user), 'second-factor-set', { account: user.id });
	await api.revokeOtherSessions({ headers: new Headers({ cookie: cookiesSetBy(answer.headers) }) });
	return true;
}

export type PasswordRefusal = 'wrong' | 'too-short' | 'too-long' | 'too-common';

/** Changes the own password, and signs out everywhere else. Gives why not, or null. */
export async function changePassword(
	{ api, $context }: Authentication,
	log: Log,
	{ user, headers }: Owner,
	typed: { readonly current: string; readonly wanted: string }
): Promise<PasswordRefusal | null> {
	const { internalAdapter } = await $context;
	const weak = whyWeak(typed.wanted, (await internalAdapter.findUserById(user.id))?.email ?? '');
	if (weak) return weak;
	const body = { currentPassword: typed.current, newPassword: typed.wanted, revokeOtherSessions: true };
	if ((await refusedAsNull(api.changePassword({ body, headers }))) === null) return 'wrong';
	record(log, actorOf(user), 'password-set', { account: user.id });
	return null;
}

/** Where somebody is signed in, the newest first. */
export async function ownSessions({ api }: Authentication, { headers }: Owner): Promise<OpenSession[]> {
	const own = await api.getSession({ headers });
	const sessions = await api.listSessions({ headers });
	return sessions
		.toSorted((a, b) => b.createdAt.getTime() - a.createdAt.getTime())
		.map(({ id, createdAt, expiresAt, userAgent }) => ({
			id,
			browser: userAgent ?? '',
			since: createdAt.toISOString(),
			until: expiresAt.toISOString(),
			isThis: id === own?.session.id
		}));
}

/** Ends one of the own sessions by its number, or, as `others`, all but this one. */
export async function endOwnSessions(
	{ api }: Authentication,
	log: Log,
	{ user, headers }: Owner,
	which: string
): Promise<void> {
	const session = (await api.listSessions({ headers })).find(({ id }) => id === which);
	if (which !== 'others' && !session) return;
	record(log, actorOf(user), 'sessions-ended', { account: user.id });
	if (session) await api.revokeSession({ body: { token: session.token }, headers });
	else await api.revokeOtherSessions({ headers });
}
