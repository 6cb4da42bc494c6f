import { email as mail } from 'zod';
import type { Log } from '../store/log.ts';
import { isPlaceholder } from './accounts.ts';
import { isFree } from './free-address.ts';
import type { Authentication } from './authentication.ts';
import { refusedAsNull } from './refused-as-null.ts';
import { record } from './record.ts';
import { whyWeak } from './why-weak.ts';

/** What a one-time link leads to; null where it was used, replaced, or has run out. */
export interface Invited {
	readonly account: string;
	/** The address of mail that the account signs in with; null where its owner has still to give one. */
	readonly email: string | null;
	readonly name: string;
}

export async function invited({ $context }: Authentication, token: string): Promise<Invited | null> {
	const { internalAdapter } = await $context;
	// The name that better-auth keeps the token of a forgotten password by.
	const kept = await internalAdapter.findVerificationValue(`reset-password:${token}`);
	if (!kept || kept.expiresAt <= new Date()) return null;
	const user = await internalAdapter.findUserById(kept.value);
	if (!user || (user as { readonly isClosed?: unknown }).isClosed === true) return null;
	return { account: user.id, email: isPlaceholder(user.email) ? null : user.email, name: user.name };
}

/** What whoever was invited typed. */
export interface Acceptance {
	readonly name: string;
	readonly email: string;
	readonly password: string;
}

export type InvitationRefusal = 'gone' | 'no-name' | 'bad-email' | 'too-short' | 'too-long' | 'too-common';

/** Chooses a password by a one-time link, which ends the account's sessions and the link. Gives why not, or null. */
export async function takeInvitation(
	authentication: Authentication,
	log: Log,
	token: string,
	typed: Acceptance
): Promise<InvitationRefusal | null> {
	const found = await invited(authentication, token);
	if (!found) return 'gone';
	const { internalAdapter } = await authentication.$context;
	const email = found.email ?? typed.email.trim().toLowerCase();
	const name = typed.name.trim();
	if (name === '' || name.length > 100) return 'no-name';
	if (found.email === null && !isAddress(email)) return 'bad-email';
	// Who else has an account is nobody's to find out by this page.
	if (found.email === null && !(await isFree(internalAdapter, email, false))) return 'bad-email';
	const weak = whyWeak(typed.password, email);
	if (weak) return weak;
	record(log, `account-${found.account}`, 'password-set', { account: found.account });
	const body = { newPassword: typed.password, token };
	if ((await refusedAsNull(authentication.api.resetPassword({ body }))) === null) return 'gone';
	await internalAdapter.updateUser(found.account, { name, email });
	return null;
}

/**
 * What better-auth takes for an address of mail: one that it does not take could never sign in. Whether it is read by
 * anybody only mail can tell.
 */
export function isAddress(email: string): boolean {
	return email.length <= 254 && mail().safeParse(email).success && !isPlaceholder(email);
}
