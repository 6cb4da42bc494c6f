import type { ExportRefusal } from './export-refusal.ts';
import type { Role } from './role.ts';

/** How long two people have to answer, from when dates were asked for. */
export const DAYS_TO_ANSWER = 14;

/** How long the asker has to fetch the package, from the approval that was the last to be needed. */
export const DAYS_TO_FETCH = 7;

/** What becomes of a request for calendar dates, one after the other; each is logged. */
export const dateSteps = ['asked', 'approved', 'refused', 'expired', 'fetched'] as const;

export type DateStep = (typeof dateSteps)[number];

/** What can be said to a request. */
export const dateAnswers = ['approved', 'refused'] as const satisfies readonly DateStep[];

/** How a request ends. */
export type DateEnding = Extract<DateStep, 'refused' | 'expired' | 'fetched'>;

/**
 * How a request stands: it waits for approvals; it has them; the deliveries that it was about are not what its package
 * would be made of any more; or it is over.
 */
export type DateStanding = 'awaiting' | 'approved' | 'outdated' | DateEnding;

/** Whether something can still come of a request: it is answered, or its package fetched. */
export function isOpen({ standing }: Pick<DateRequestShown, 'standing'>): boolean {
	return standing === 'awaiting' || standing === 'approved';
}

/** What is asked for: the rows of certain deliveries with calendar dates, by one person, for one purpose. */
export interface AskedDates {
	/** The number of the account. */
	readonly account: string;
	readonly purpose: string;
	/** The number of the edition whose deliveries are meant; null for those that were current. */
	readonly edition: string | null;
	readonly deliveries: readonly { readonly id: number; readonly sha256: string }[];
	/** ISO, UTC: the same is asked twice only at two moments. */
	readonly askedAt: string;
}

/** Somebody who has answered: by role and municipality, never by name. */
export interface DateAnswer {
	readonly role: Role;
	readonly municipality: string;
	/** ISO, UTC. */
	readonly at: string;
}

/** A request as those concerned see it. */
export interface DateRequestShown {
	readonly number: number;
	/** By this it is approved, and by nothing else. */
	readonly sha256: string;
	readonly purpose: string;
	readonly edition: string | null;
	/** The name of whoever asks, as an administrator knows them; null where none was given. */
	readonly asker: string | null;
	/** ISO, UTC. */
	readonly askedAt: string;
	readonly standing: DateStanding;
	/** Until when it can be answered, or the package be fetched. ISO, UTC. */
	readonly until: string;
	readonly approvals: readonly DateAnswer[];
	/** Who refused it; null where nobody did. */
	readonly refusal: DateAnswer | null;
	/** Whether the one who looks has approved it. */
	readonly isApprovedByReader: boolean;
}

/** Why an answer to a request was not taken. */
export type AnswerRefusal =
	| Extract<ExportRefusal, 'role' | 'own-request' | 'no-such-request' | 'outdated' | 'approval-expired' | 'answered'>
	| 'database-busy'
	| 'log-unusable';

/** Requests as somebody sees them, the newest first: their own, or those that they may answer. */
export type ShownDates =
	{ readonly as: 'asker' | 'approver'; readonly requests: readonly DateRequestShown[] } | { readonly as: 'nobody' };

/** What the page says of a package that could not be fetched, or an answer that was not taken. */
export const exportNotices = [
	'gone',
	'role',
	'own-request',
	'no-such-request',
	'outdated',
	'approval-expired',
	'answered',
	'database-busy',
	'log-unusable'
] as const satisfies readonly (AnswerRefusal | 'gone')[];

export type ExportNotice = (typeof exportNotices)[number];

/** Why a package with dates is not made, or not handed over. */
export type DatesRefusal = Extract<
	ExportRefusal,
	'not-approved' | 'approval-expired' | 'approval-used' | 'outdated' | 'no-such-request'
>;
