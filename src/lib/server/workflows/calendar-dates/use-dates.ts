import { decidingApproval } from '#lib/trial/approvals-needed.ts';
import type { AskedDates, DateAnswer, DatesRefusal } from '#lib/trial/date-request.ts';
import type { User } from '#lib/trial/user.ts';
import { actorOf } from '../../access/actor.ts';
import { addDateEnding, dateRequestNumbered } from '../../store/date-requests.ts';
import type { Store } from '../../store/open-store.ts';
import { dateStanding } from './date-standing.ts';
import { settleDates } from './settle-dates.ts';

/** What two people have approved: by it, and by nothing else, a package with calendar dates is made. */
export interface ApprovedDates {
	readonly request: number;
	readonly sha256: string;
	readonly purpose: string;
	readonly edition: string | null;
	/** Of these the package is made, and of no others. */
	readonly deliveries: AskedDates['deliveries'];
	readonly approvals: readonly DateAnswer[];
}

interface Asker {
	/** The number of the account; null for nobody. */
	readonly account: string | null;
	readonly request: number;
}

/** What somebody was approved to get, or why they do not get it. Another's request is as good as none. */
export function approvedDates(store: Store, { account, request }: Asker, now: Date): ApprovedDates | DatesRefusal {
	const found = dateRequestNumbered(store, request);
	if (found?.asked.account !== account) return 'no-such-request';
	const standing = dateStanding(store, found, now);
	if (standing === 'fetched') return 'approval-used';
	if (standing === 'expired') return 'approval-expired';
	if (standing === 'outdated') return 'outdated';
	if (standing !== 'approved' || decidingApproval(found.approvals) === null) return 'not-approved';
	const { purpose, edition, deliveries } = found.asked;
	const approvals = found.approvals.map(({ role, municipality, at }) => ({ role, municipality, at }));
	return { request, sha256: found.sha256, purpose, edition, deliveries, approvals };
}

/**
 * Uses an approval up, when the package is about to be handed over: whoever comes second, in whatever process, finds it
 * used. Null where it is done, else why it is not.
 */
export function useDates(
	store: Store,
	user: User,
	request: number,
	now: Date
): DatesRefusal | 'database-busy' | 'log-unusable' | null {
	return settleDates(store, actorOf(user), (take) => {
		const approved = approvedDates(store, { account: user.id, request }, now);
		if (typeof approved === 'string') return approved;
		const by = { account: user.id, municipality: null, role: null };
		addDateEnding(store, request, { ...by, ending: 'fetched', endedAt: now.toISOString() });
		take({ request, step: 'fetched', sha256: approved.sha256, municipality: null });
		return null;
	});
}
