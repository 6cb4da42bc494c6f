import { findDemonstrationAccount } from '#lib/trial/demonstration-accounts.ts';
import type { User } from '#lib/trial/user.ts';
import type { AccountDesk } from './accounts.ts';
import { refusedAsNull } from './refused-as-null.ts';

/** An account of the demonstration, to act as its person does; null where there is no demonstration or no such account. */
export async function demonstrationUser({ authentication }: AccountDesk, name: string): Promise<User | null> {
	const found = findDemonstrationAccount(name);
	const made = await refusedAsNull(authentication.api.demonstrationAccount({ body: { name } }));
	if (found === null || made === null) return null;
	const { role, municipality } = found;
	return { id: made.account, role, municipality, isDemonstration: true, hasSecondFactor: false };
}
