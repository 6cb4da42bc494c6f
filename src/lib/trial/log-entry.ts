import type { DateStep } from './date-request.ts';
import type { ExportRefusal } from './export-refusal.ts';
import type { ProblemCode } from './problem.ts';
import type { Role } from './role.ts';

/** How somebody came in. */
export const signInMethods = [
	'password',
	'second-factor',
	'recovery-code',
	'identity-provider',
	'demonstration'
] as const;

/** Why somebody did not. */
export const signInFailures = ['wrong', 'wrong-code', 'refused', 'throttled'] as const;

/**
 * Who did something: somebody with an account, by the account's number and nothing else; or whoever may use the command
 * line; or the server for somebody it does not know.
 */
export type Actor = 'command-line' | 'server' | `account-${string}`;

/**
 * Every field that an entry of the log may have. They are numbers, codes and checksums: there is none for a text, so
 * that no identifier, name of a file or figure can come to stand in a log that is never deleted from.
 */
export interface LogFields {
	/** The number of a delivery. */
	readonly delivery: number;
	/** Null where the delivery does not say. */
	readonly municipality: string | null;
	/** ISO. */
	readonly cutoff: string;
	readonly sha256: string;
	readonly synthetic: boolean;
	/** How many warnings a delivery was accepted with. */
	readonly warnings: number;
	/** How many errors of each code. */
	readonly errors: Readonly<Partial<Record<ProblemCode, number>>>;
	/** One municipality's code, or `all`. */
	readonly scope: string;
	/** The number of the entry that told the beginning; null where it stands in no log that is left. */
	readonly begun: number | null;
	/** The number of an erasure. */
	readonly erasure: number;
	/** The number of a draft. */
	readonly draft: number;
	/** The number that an edition is cited by. */
	readonly edition: string;
	/** The version of a protocol. */
	readonly version: number;
	/** The year that texts were written of. */
	readonly year: number;
	/** Which log went on after a restore. */
	readonly log: 'kept' | 'from-backup' | 'new';
	/** The number of the account that it happened to; null where it is not known which one was meant. */
	readonly account: string | null;
	readonly role: Role;
	readonly method: (typeof signInMethods)[number];
	readonly why: (typeof signInFailures)[number];
	/** The number of a request for calendar dates. */
	readonly request: number;
	/** What became of it. */
	readonly step: DateStep;
	/** Why a data package was refused. */
	readonly refusal: ExportRefusal;
}

const delivery = ['delivery', 'municipality', 'cutoff', 'sha256', 'synthetic', 'warnings'] as const;
const withdrawal = ['delivery', 'municipality'] as const;
const erasure = ['erasure', 'municipality'] as const;
const draft = ['draft', 'sha256'] as const;
const approval = ['draft', 'sha256', 'municipality'] as const;
const edition = ['edition', 'draft', 'sha256'] as const;
const protocol = ['version', 'sha256'] as const;
const dates = ['request', 'step', 'sha256', 'municipality'] as const;
const account = ['account', 'role', 'municipality'] as const;

/**
 * Everything that is logged, and the fields of each, in the order in which they are written.
 *
 * What changes a database is told twice: that it has begun, before it can have happened, and then what came of it. So
 * nothing can happen of which the log says nothing, wherever the machine stops.
 */
export const logActions = {
	'delivery-begun': delivery,
	'delivery-received': [...delivery, 'begun'],
	'delivery-not-stored': [...delivery, 'begun'],
	'delivery-refused': ['municipality', 'errors'],
	'withdrawal-begun': withdrawal,
	'delivery-withdrawn': [...withdrawal, 'begun'],
	'delivery-not-withdrawn': [...withdrawal, 'begun'],
	'municipality-erasure-begun': erasure,
	'municipality-erased': [...erasure, 'begun'],
	'municipality-not-erased': [...erasure, 'begun'],
	'family-erasure-begun': erasure,
	'family-erased': [...erasure, 'begun'],
	'family-not-erased': [...erasure, 'begun'],
	'draft-begun': draft,
	'draft-made': [...draft, 'begun'],
	'draft-not-made': [...draft, 'begun'],
	'approval-begun': approval,
	'draft-approved': [...approval, 'begun'],
	'draft-not-approved': [...approval, 'begun'],
	'edition-begun': edition,
	'edition-made': [...edition, 'begun'],
	'edition-not-made': [...edition, 'begun'],
	'protocol-begun': protocol,
	'protocol-registered': [...protocol, 'begun'],
	'protocol-not-registered': [...protocol, 'begun'],
	'year-text-written': ['municipality', 'year'],
	'year-closed': ['municipality', 'year'],
	'estimates-printed': ['scope'],
	'data-exported': ['scope'],
	'edition-data-exported': ['edition'],
	'dated-data-exported': ['request'],
	'package-fetched': [],
	'export-refused': ['refusal'],
	'calendar-dates-begun': dates,
	'calendar-dates-settled': [...dates, 'begun'],
	'calendar-dates-not-settled': [...dates, 'begun'],
	'archive-made': ['sha256'],
	'backup-begun': [],
	'backup-made': ['sha256', 'begun'],
	'backup-not-made': ['begun'],
	'restore-begun': [],
	'database-restored': ['sha256', 'begun', 'log'],
	'database-not-restored': ['begun'],
	'signed-in': ['account', 'method'],
	'sign-in-failed': ['account', 'method', 'why'],
	'signed-out': ['account'],
	'sessions-ended': ['account'],
	'account-invited': account,
	'account-changed': account,
	'account-closed': ['account'],
	'account-reopened': ['account'],
	'link-made': ['account'],
	'password-set': ['account'],
	'second-factor-set': ['account'],
	'second-factor-removed': ['account']
} as const satisfies Readonly<Record<string, readonly (keyof LogFields)[]>>;

export type LogAction = keyof typeof logActions;

/** What an entry of an action is about. */
export type LogSubject<A extends LogAction> = Pick<LogFields, (typeof logActions)[A][number]>;
