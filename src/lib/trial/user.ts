import type { Role } from './role.ts';

/** Somebody who is signed in, by what decides what they may see. No name and no address of mail. */
export interface User {
	/** The account's number, of letters and digits. */
	readonly id: string;
	readonly role: Role;
	/** The code of the municipality that the account acts for; null for a role that is of none. */
	readonly municipality: string | null;
	/** An account of the demonstration: it is valid only as long as nothing real was ever stored. */
	readonly isDemonstration: boolean;
	/** Whether a second factor was set up, and so was asked for at sign-in. */
	readonly hasSecondFactor: boolean;
}
