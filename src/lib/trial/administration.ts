import type { KeptAccount } from './account.ts';
import type { LogAction, LogSubject } from './log-entry.ts';
import type { LogGroup } from './log-groups.ts';
import type { LogVerification } from './log-verification.ts';

/** An account that is made when somebody first signs in to the demonstration: it has no address of mail. */
export function isReadyMade({ isDemonstration, email }: KeptAccount): boolean {
	return isDemonstration && email === null;
}

/** What asks once more on a step of its own before it is done to an account. */
export const accountSteps = ['close', 'remove-second-factor', 'end-sessions'] as const;

export type AccountStep = (typeof accountSteps)[number];

/** Everything that an administrator can do to an account. */
export type AccountChange = AccountStep | 'reopen' | 'make-link' | 'change-role';

/** Why somebody may not do that to an account. */
export type AccountRefusal = 'own-account' | 'ready-made' | 'last-administrator' | 'is-closed' | 'log-unusable';

/** What is wrong with a role and its municipality as they were chosen. */
export type StandingFault = 'role-missing' | 'municipality-missing' | 'municipality-not-wanted';

/** What is wrong with an invitation as it was typed. */
export type InvitationFault = StandingFault | 'email-unreadable' | 'email-taken';

/** What was typed into a form about an account; nothing of it is secret. */
export interface TypedStanding {
	readonly role: string;
	readonly municipality: string;
}

/** An account with what the one who looks at it may do to it. */
export interface ManagedAccount {
	readonly account: KeptAccount;
	/** Why it cannot be changed at all by the one who looks; null where it can. */
	readonly refusal: AccountRefusal | null;
	/** Why it can neither be closed nor given another role, though the rest can be done. */
	readonly refusalToLeave: AccountRefusal | null;
}

/** A one-time link that was made just now: it is shown this once. */
export interface MadeLink {
	readonly account: string;
	readonly token: string;
	readonly hours: number;
}

/** What the log's page is asked for. */
export interface LogChoice {
	/** One action, or a group of them; null for all. */
	readonly what: LogAction | LogGroup | null;
	/** `command-line`, `server`, or the number of an account; null for all. */
	readonly who: string | null;
	/** The first day, as Denmark's clocks have it; ISO. */
	readonly from: string | null;
	/** The last day. */
	readonly until: string | null;
	readonly page: number;
}

/** An entry of the log as its page shows it. */
export interface ShownLogEntry {
	readonly number: number;
	readonly at: string;
	/** `command-line`, `server`, or the number of an account. */
	readonly actor: string;
	/** Null for one that this version does not know, as where somebody altered the file. */
	readonly action: LogAction | null;
	/** What it is about; null where it cannot be read as such. */
	readonly subject: Partial<LogSubject<LogAction>> | null;
	/** The same two as they lie there. */
	readonly written: { readonly action: string; readonly subject: string };
}

/** A page of the log. */
export interface ShownLog {
	readonly choice: LogChoice;
	readonly entries: readonly ShownLogEntry[];
	/** How many entries the choice has. */
	readonly count: number;
	readonly pages: number;
	readonly accounts: readonly KeptAccount[];
	readonly verification: LogVerification;
}

/** Where the value of a setting comes from. Values are not shown: secrets are among them. */
export type SettingSource = 'environment' | 'file' | 'default' | 'beside-database';

/** What whoever runs the machine should know, without going to it. */
export interface OperationState {
	readonly version: string;
	/** Bytes: of the deliveries, and of the log with the accounts. */
	readonly size: { readonly deliveries: number; readonly access: number };
	/** How many steps have made each of the two databases what it is. */
	readonly schema: { readonly deliveries: number; readonly access: number };
	readonly deliveries: { readonly received: number; readonly withdrawn: number; readonly current: number };
	readonly backup: {
		/** ISO, UTC; null where none was ever made. */
		readonly madeAt: string | null;
		readonly isOverdue: boolean;
		/** How old the newest may be. */
		readonly days: number;
	};
	/** `NUMBER:HASH`; null of a log without entries. */
	readonly head: string | null;
	readonly settings: readonly { readonly name: string; readonly source: SettingSource }[];
	/** The municipalities with a sign-in of their own. */
	readonly providers: readonly string[];
}
