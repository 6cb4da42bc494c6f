import { addDateEnding, dateRequestsOf } from '../../store/date-requests.ts';
import type { Store } from '../../store/open-store.ts';
import { dateStanding } from './date-standing.ts';
import { settleDates } from './settle-dates.ts';

/** Notes down, and logs, which requests' time is over. Where that cannot be done just now, the next time does it. */
export function expireDates(store: Store, now: Date): void {
	const isOver = () =>
		dateRequestsOf(store).filter((one) => one.ending === null && dateStanding(store, one, now) === 'expired');
	if (isOver().length === 0) return;
	settleDates(store, 'server', (take) => {
		for (const { id: request, sha256 } of isOver()) {
			const by = { account: null, municipality: null, role: null };
			addDateEnding(store, request, { ...by, ending: 'expired', endedAt: now.toISOString() });
			take({ request, step: 'expired', sha256, municipality: null });
		}
	});
}
