import type { DateRequestShown, ShownDates } from '#lib/trial/date-request.ts';
import type { User } from '#lib/trial/user.ts';
import { listAccounts, type AccountDesk } from '../../access/accounts.ts';
import { may } from '../../access/may.ts';
import { dateRequestsOf, type StoredDateRequest } from '../../store/date-requests.ts';
import type { Store } from '../../store/open-store.ts';
import { dateStanding, lastMoment } from './date-standing.ts';

/** Those who ask see their own requests; those who may approve see everybody's, with the name of whoever asks. */
export async function showDates(store: Store, desk: AccountDesk, user: User | null, now: Date): Promise<ShownDates> {
	if (user !== null && may(user, 'approve-calendar-dates', {})) {
		const all = dateRequestsOf(store);
		const accounts = all.length === 0 ? [] : await listAccounts(desk);
		const names = new Map(accounts.map(({ id, name, email }) => [id, name || email]));
		return { as: 'approver', requests: all.map((one) => shown(store, one, { user, now, names })) };
	}
	if (user === null || !may(user, 'export-rows', {})) return { as: 'nobody' };
	const own = dateRequestsOf(store).filter(({ asked }) => asked.account === user.id);
	return { as: 'asker', requests: own.map((one) => shown(store, one, { user, now, names: new Map() })) };
}

interface Reader {
	readonly user: User;
	readonly now: Date;
	readonly names: ReadonlyMap<string, string | null>;
}

function shown(store: Store, request: StoredDateRequest, { user, now, names }: Reader): DateRequestShown {
	const { id, sha256, asked, approvals, ending } = request;
	const isRefused = ending?.municipality != null && ending.role !== null;
	return {
		...{ number: id, sha256, askedAt: asked.askedAt, purpose: asked.purpose, edition: asked.edition },
		asker: names.get(asked.account) ?? null,
		standing: dateStanding(store, request, now),
		until: lastMoment(request).toISOString(),
		approvals: approvals.map(({ role, municipality, at }) => ({ role, municipality, at })),
		refusal: isRefused ? { role: ending.role, municipality: ending.municipality, at: ending.endedAt } : null,
		isApprovedByReader: approvals.some(({ account }) => account === user.id)
	};
}
