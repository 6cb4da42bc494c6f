import { roleOf } from '#lib/trial/role.ts';
import type { User } from '#lib/trial/user.ts';
import { changeMark } from '../store/change-mark.ts';
import type { Store } from '../store/open-store.ts';
import type { Authentication } from './authentication.ts';
import { sessionCookie } from './cookies.ts';

/** Who is behind the cookies of a request. */
export interface KnownUsers {
	/** Asks the database, unless nothing in it was changed since it was asked last. */
	identify(headers: Headers): Promise<User | null>;
	/** The same without asking: undefined where it must be asked. */
	recall(cookies: string | undefined): User | null | undefined;
}

interface Known {
	readonly user: User;
	readonly until: number;
}

/** More than the people of a trial; then everybody is asked for again. */
const MOST_KNOWN = 1000;

/**
 * Remembers who is behind a session as long as neither database has changed: whoever is signed out, closed or given
 * another role is so with the next request, and two hundred readers do not ask the database for themselves each time.
 */
export function knownUsers(
	store: Store,
	{ api }: Authentication,
	isDemonstration: () => boolean,
	now: () => number
): KnownUsers {
	let known = new Map<string, Known>();
	let mark = '';

	function knownNow(): Map<string, Known> {
		const markNow = `${changeMark(store)} ${changeMark(store.log)}`;
		if (markNow !== mark || known.size > MOST_KNOWN) known = new Map();
		mark = markNow;
		return known;
	}

	return {
		async identify(headers) {
			const token = sessionCookie(headers.get('cookie') ?? undefined);
			if (token === null) return null;
			const places = knownNow();
			const found = places.get(token);
			if (found && found.until > now()) return found.user;
			const session = await api.getSession({ headers });
			if (!session || session.user.isClosed) return null;
			const user = userOf(session.user);
			if (user === null || (user.isDemonstration && !isDemonstration())) return null;
			places.set(token, { user, until: session.session.expiresAt.getTime() });
			return user;
		},
		recall(cookies) {
			const token = sessionCookie(cookies);
			if (token === null) return null;
			const found = knownNow().get(token);
			return found && found.until > now() ? found.user : undefined;
		}
	};
}

/** What better-auth keeps of somebody, as the policy reads it. */
interface KeptUser {
	readonly id: string;
	readonly role: string;
	readonly municipality?: string | null | undefined;
	readonly isDemonstration: boolean;
	readonly twoFactorEnabled?: boolean | null | undefined;
}

/** Null for a role that this version does not know. */
function userOf({ id, role, municipality, isDemonstration, twoFactorEnabled }: KeptUser): User | null {
	const known = roleOf(role);
	if (known === null) return null;
	return {
		...{ id, role: known, municipality: municipality ?? null, isDemonstration },
		hasSecondFactor: twoFactorEnabled ?? false
	};
}
