import type { KeptAccount } from '#lib/trial/account.ts';
import { isReadyMade, type AccountRefusal } from '#lib/trial/administration.ts';
import type { User } from '#lib/trial/user.ts';

/** Why an administrator may not change an account at all; null where she may. */
export function whyNotChange(by: User, account: KeptAccount): AccountRefusal | null {
	if (account.id === by.id) return 'own-account';
	// Everybody who tries the demonstration comes in by these: one of them must not shut out the next.
	return by.isDemonstration && isReadyMade(account) ? 'ready-made' : null;
}

/**
 * Why an account may neither be closed nor given another role, though the rest may be done to it: somebody must be
 * left who can let others in. One that is invited but has not come yet is not sure to come.
 */
export function whyNotLeave(account: KeptAccount, accounts: readonly KeptAccount[]): AccountRefusal | null {
	const isLast = isStanding(account) && accounts.filter(isStanding).length === 1;
	return isLast ? 'last-administrator' : null;
}

function isStanding({ role, isDemonstration, isClosed, hasSignedIn }: KeptAccount): boolean {
	return role === 'administrator' && !isDemonstration && !isClosed && hasSignedIn;
}
