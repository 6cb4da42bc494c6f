import { decidingApproval } from '#lib/trial/approvals-needed.ts';
import { DAYS_TO_ANSWER, DAYS_TO_FETCH, type AskedDates, type DateStanding } from '#lib/trial/date-request.ts';
import type { StoredDateRequest } from '../../store/date-requests.ts';
import type { Store } from '../../store/open-store.ts';
import { packageSources } from '../package-sources.ts';

const A_DAY = 24 * 60 * 60 * 1000;

/** How a request stands at a moment. Its time is over when it is over, also before anybody has noted it down. */
export function dateStanding(store: Store, request: StoredDateRequest, at: Date): DateStanding {
	if (request.ending !== null) return request.ending.ending;
	if (lastMoment(request) <= at) return 'expired';
	if (areOthers(store, request)) return 'outdated';
	return decidingApproval(request.approvals) === null ? 'awaiting' : 'approved';
}

/** When a request's time is over: to be answered, or once it is approved, to be used. */
export function lastMoment({ asked, approvals }: Pick<StoredDateRequest, 'asked' | 'approvals'>): Date {
	const approved = decidingApproval(approvals);
	const from = new Date(approved?.at ?? asked.askedAt).getTime();
	return new Date(from + (approved === null ? DAYS_TO_ANSWER : DAYS_TO_FETCH) * A_DAY);
}

/** Whether a package would be made of other deliveries by now than those that were asked for, or of none. */
function areOthers(store: Store, { asked }: StoredDateRequest): boolean {
	const sources = packageSources(store, asked.edition);
	return typeof sources === 'string' || !areSame(sources.deliveries, asked.deliveries);
}

/** Whether deliveries are those that were asked for, in whatever order. */
export function areSame(deliveries: AskedDates['deliveries'], asked: AskedDates['deliveries']): boolean {
	const named = (of: AskedDates['deliveries']) => of.map(({ id, sha256 }) => `${id} ${sha256}`).sort();
	return named(deliveries).join() === named(asked).join();
}
