import type { Actor } from '#lib/trial/log-entry.ts';
import type { User } from '#lib/trial/user.ts';

/** Somebody as the log names them. */
export function actorOf(user: User): Actor {
	return `account-${user.id}`;
}
