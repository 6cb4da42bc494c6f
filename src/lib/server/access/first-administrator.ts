import { invite, listAccounts, placeholder, type AccountDesk } from './accounts.ts';

/**
 * A one-time link for the first administrator, whom nobody can invite; null where there is one. It is made anew each
 * time the server starts until it is used, so one that was lost is no loss. Its owner says which address of mail is
 * theirs.
 */
export async function firstAdministratorLink(desk: AccountDesk): Promise<string | null> {
	const own = (await listAccounts(desk)).filter(
		({ role, isDemonstration, isClosed }) => role === 'administrator' && !isDemonstration && !isClosed
	);
	if (own.some(({ hasSignedIn }) => hasSignedIn)) return null;
	const [waiting] = own;
	return waiting ? desk.links.make(waiting.id) : newAdministratorLink(desk, 'server');
}

/** A one-time link for another administrator, for whoever may use the command line: every other one may be locked out. */
export async function newAdministratorLink(desk: AccountDesk, by: 'command-line' | 'server'): Promise<string> {
	const made = await invite(desk, by, { email: placeholder(), role: 'administrator', municipality: null });
	if (made === null) throw new Error('an address that was made up just now is taken');
	return made.token;
}
