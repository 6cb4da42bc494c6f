import type { User } from '#lib/trial/user.ts';
import { may } from './may.ts';

/** Somebody who hands in for their municipality. */
export interface Sender extends User {
	readonly municipality: string;
}

/** Somebody as a sender; null where they may not hand in for anybody. */
export function senderOf(user: User | null): Sender | null {
	const municipality = user?.municipality ?? null;
	if (user === null || municipality === null || !may(user, 'deliver', { municipality })) return null;
	return { ...user, municipality };
}

/**
 * Whether what somebody has sent and not yet handed in is there for a user: for those who may hand in for the same
 * municipality. Anybody may come in by an account of the demonstration, so what was sent by such an account and what was
 * sent by any other stay apart.
 */
export function maySeeUploadOf(user: User | null, { municipality, isDemonstration }: Sender): boolean {
	return may(user, 'deliver', { municipality }) && user?.isDemonstration === isDemonstration;
}
