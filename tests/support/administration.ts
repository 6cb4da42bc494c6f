import { accessDesk, type AccessDesk } from '#lib/server/access/access-desk.ts';
import { invite, listAccounts } from '#lib/server/access/accounts.ts';
import { takeInvitation } from '#lib/server/access/take-invitation.ts';
import { openTemporaryStore, type Store } from '#lib/server/store/open-store.ts';
import type { Role } from '#lib/trial/role.ts';
import type { User } from '#lib/trial/user.ts';
import { migrations } from './receive.ts';

/** A store that is gone after use, with its desk and the administrators that a test needs. */
export interface Administration {
	readonly store: Store;
	readonly desk: AccessDesk;
	/** Somebody who was invited and came: a password is chosen. */
	readonly come: (email: string, role: Role, municipality?: string) => Promise<User>;
	/** Somebody who was invited and did not. */
	readonly invited: (email: string, role: Role, municipality?: string) => Promise<string>;
}

export async function withAdministration(use: (administration: Administration) => Promise<void>): Promise<void> {
	const store = openTemporaryStore(migrations);
	const desk = accessDesk({ store, origin: 'http://localhost:3000', providers: [] });
	const make = async (email: string, role: Role, municipality: string | null = null) => {
		const made = await invite(desk, 'command-line', { email, role, municipality });
		if (made === null) throw new Error('the address is taken');
		return made;
	};
	try {
		await use({
			store,
			desk,
			invited: async (...who) => (await make(...who)).account,
			come: async (email, role, municipality) => {
				const { account, token } = await make(email, role, municipality);
				const typed = { name: email.replace(/@.*/, ''), email, password: 'tolv lange heste' };
				const refusal = await takeInvitation(desk.authentication, desk.log, token, typed);
				if (refusal !== null) throw new Error(refusal);
				return administrator(account, { role, municipality: municipality ?? null });
			}
		});
	} finally {
		store.close();
	}
}

/** Somebody signed in, by a second factor or in the demonstration. */
export function administrator(id: string, other: Partial<User> = {}): User {
	const own = { role: 'administrator', municipality: null, isDemonstration: false, hasSecondFactor: true } as const;
	return { id, ...own, ...other };
}

/** The administrator of the demonstration, as it is once somebody came in by the button. */
export async function demonstrationAdministrator({ authentication }: AccessDesk): Promise<User> {
	const { adapter } = await authentication.$context;
	const [createdAt, updatedAt] = [new Date(), new Date()];
	const { id } = await adapter.create<object, { id: string }>({
		model: 'user',
		data: {
			...{ name: 'administrator', email: 'administrator@demonstration.invalid', emailVerified: false },
			...{ role: 'administrator', municipality: null, isDemonstration: true, isClosed: false, createdAt, updatedAt }
		}
	});
	return administrator(id, { isDemonstration: true, hasSecondFactor: false });
}

export async function accountOf(desk: AccessDesk, id: string) {
	const found = (await listAccounts(desk)).find((account) => account.id === id);
	if (!found) throw new Error('no such account');
	return found;
}
