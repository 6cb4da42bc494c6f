import type { OrderRefusal } from '#lib/trial/package-order.ts';
import type { User } from '#lib/trial/user.ts';
import { actorOf } from '../../access/actor.ts';
import { may } from '../../access/may.ts';
import { addDateRequest, dateRequestsOf } from '../../store/date-requests.ts';
import type { Store } from '../../store/open-store.ts';
import { orderFault, refuseExport, type TypedOrder } from '../order-fault.ts';
import { packageSources } from '../package-sources.ts';
import { purposeOf } from '../purpose-fault.ts';
import { dateStanding } from './date-standing.ts';
import { settleDates, type TakeStep } from './settle-dates.ts';

/**
 * Asks for a package with calendar dates: for this person, this purpose and these deliveries. Nothing is made of it
 * before two people of different municipalities have approved it. Null where it is asked, else why it is not: logged.
 */
export function askForDates(store: Store, user: User | null, typed: TypedOrder, now: Date): OrderRefusal | null {
	if (user === null) throw new Error('nobody asks for dates');
	const fault = may(user, 'export-rows', {}) ? orderFault(store, typed) : 'role';
	const refusal = fault ?? settleDates(store, actorOf(user), (take) => keep(store, user, typed, { now, take }));
	if (refusal !== null) refuseExport(store, actorOf(user), refusal);
	return refusal;
}

function keep(
	store: Store,
	{ id: account }: User,
	{ purpose, edition }: TypedOrder,
	{ now, take }: { readonly now: Date; readonly take: TakeStep }
): OrderRefusal | null {
	const standsOpen = dateRequestsOf(store).some(
		(request) =>
			request.asked.account === account && ['awaiting', 'approved'].includes(dateStanding(store, request, now))
	);
	if (standsOpen) return 'asked-already';
	const sources = packageSources(store, edition);
	if (typeof sources === 'string') return sources;
	if (sources.deliveries.length === 0) return 'no-deliveries';
	const { deliveries } = sources;
	const asked = { account, purpose: purposeOf(purpose), edition, deliveries, askedAt: now.toISOString() };
	const { id: request, sha256 } = addDateRequest(store, asked);
	take({ request, step: 'asked', sha256, municipality: null });
	return null;
}
