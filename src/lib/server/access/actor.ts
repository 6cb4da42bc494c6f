import type { Actor } from '#lib/trial/log-entry.ts';
import type { User } from '#lib/trial/user.ts';

/** Somebody as the log names them. */
export function actorOf(user: User): Actor {
	return `account-${user.id}`;
}

/** The number of the account that an actor stands for; null for the command line and the server. */
export function accountOf(actor: Actor): string | null {
	return actor.startsWith('account-') ? actor.slice('account-'.length) : null;
}
