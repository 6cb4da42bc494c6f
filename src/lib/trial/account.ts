import type { Role } from './role.ts';

/** An account as an administrator sees it. */
export interface KeptAccount {
	readonly id: string;
	/** As its owner gave it; empty until then. */
	readonly name: string;
	/** Null where its owner has still to give one. */
	readonly email: string | null;
	readonly role: Role;
	readonly municipality: string | null;
	readonly isDemonstration: boolean;
	readonly isClosed: boolean;
	readonly hasSecondFactor: boolean;
	/** Whether the invitation was taken: a password was chosen, or a municipality's provider signed its owner in. */
	readonly hasSignedIn: boolean;
	/** ISO, UTC. */
	readonly createdAt: string;
}
