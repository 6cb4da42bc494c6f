import type { User } from '#lib/trial/user.ts';
import type { KeptAccount } from '#lib/trial/account.ts';
import { listAccounts, type AccountDesk } from '../access/accounts.ts';
import { may } from '../access/may.ts';

/** Who administers. The door lets nobody else to these pages; where it did, that is a bug, and nothing is shown or done. */
export function administratorOf(user: User | null): User {
	if (user === null || !may(user, 'manage-accounts', {})) throw new Error('no administrator asks');
	return user;
}

/**
 * The accounts that an administrator sees. Anybody may come in as the demonstration's administrator: that one sees the
 * demonstration's accounts only, and nobody's address of mail.
 */
export async function accountsFor(desk: AccountDesk, by: User): Promise<KeptAccount[]> {
	return (await listAccounts(desk)).filter((account) => account.isDemonstration || !by.isDemonstration);
}
