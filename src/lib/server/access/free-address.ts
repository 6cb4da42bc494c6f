/** What is needed of better-auth's own way to the accounts. */
interface Accounts {
	findUserByEmail(email: string): Promise<{ readonly user: Kept } | null>;
	deleteUser(id: string): Promise<void>;
}

/** An account with a column of its own besides those that better-auth's types know. */
interface Kept {
	readonly id: string;
	readonly isDemonstration?: boolean;
}

/**
 * Whether an address of mail may be given to an account. An account of the demonstration holds no address against a
 * real one, since anybody could have made it: it is deleted.
 */
export async function isFree(accounts: Accounts, email: string, isForDemonstration: boolean): Promise<boolean> {
	const holder = (await accounts.findUserByEmail(email.toLowerCase()))?.user;
	if (!holder) return true;
	if (isForDemonstration || holder.isDemonstration !== true) return false;
	await accounts.deleteUser(holder.id);
	return true;
}
