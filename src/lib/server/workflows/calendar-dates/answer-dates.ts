import type { AnswerRefusal, dateAnswers } from '#lib/trial/date-request.ts';
import type { User } from '#lib/trial/user.ts';
import { actorOf } from '../../access/actor.ts';
import { may } from '../../access/may.ts';
import {
	addDateApproval,
	addDateEnding,
	dateRequestsOf,
	type StoredAnswer,
	type StoredDateRequest
} from '../../store/date-requests.ts';
import type { Store } from '../../store/open-store.ts';
import { refuseExport } from '../order-fault.ts';
import { dateStanding } from './date-standing.ts';
import { settleDates, type TakenStep } from './settle-dates.ts';

/** What somebody says to a request that they have seen, named by its hash. */
export interface GivenAnswer {
	readonly sha256: string;
	readonly answer: (typeof dateAnswers)[number];
}

/**
 * Approves or refuses, for the own municipality, that somebody else gets calendar dates. Two approvals of different
 * municipalities let the asker have them; one refusal ends it. Null where it is done, else why it is not: logged.
 */
export function answerDates(
	store: Store,
	user: User | null,
	{ sha256, answer }: GivenAnswer,
	now: Date
): AnswerRefusal | null {
	if (user === null) throw new Error('nobody answers a request');
	const { municipality, role, id: account } = user;
	if (municipality === null || !may(user, 'approve-calendar-dates', {})) {
		refuseExport(store, actorOf(user), 'role');
		return 'role';
	}
	const own: StoredAnswer = { account, municipality, role, at: now.toISOString() };
	const refusal = settleDates(store, actorOf(user), (take) => {
		const request = dateRequestsOf(store).find((one) => one.sha256 === sha256);
		if (!request) return 'no-such-request';
		// Asking twice is asking once.
		const isAgain = answer === 'approved' && request.approvals.some((one) => one.account === account);
		const why = whyNotAnswered(store, request, { account, now });
		if (why !== null || isAgain) return why;
		const taken: TakenStep = { request: request.id, step: answer, sha256, municipality };
		if (answer === 'approved') addDateApproval(store, request.id, own);
		else addDateEnding(store, request.id, { ...own, ending: 'refused', endedAt: own.at });
		take(taken);
		return null;
	});
	if (refusal !== null) refuseExport(store, actorOf(user), refusal);
	return refusal;
}

/** Also what is approved can be refused, as long as it was not fetched: by a third municipality, or on second thoughts. */
function whyNotAnswered(
	store: Store,
	request: StoredDateRequest,
	{ account, now }: { readonly account: string; readonly now: Date }
): AnswerRefusal | null {
	if (request.asked.account === account) return 'own-request';
	const standing = dateStanding(store, request, now);
	if (standing === 'outdated') return 'outdated';
	if (standing === 'expired') return 'approval-expired';
	return standing === 'refused' || standing === 'fetched' ? 'answered' : null;
}
