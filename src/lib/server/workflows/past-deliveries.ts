import { isoOfDay } from '#lib/trial/day.ts';
import type { AfterWithdrawing, PastDelivery } from '#lib/trial/delivery-history.ts';
import { trialMunicipalities } from '#lib/trial/municipalities.ts';
import { beginChange, endEarlierChanges, endOwnChange } from '../access/log-change.ts';
import { currentDeliveries } from '../store/deliveries.ts';
import { StoreError } from '../store/key.ts';
import type { Store } from '../store/open-store.ts';
import { pastDeliveries, warningGroups, warningsFrom } from '../store/past-deliveries.ts';
import { successorOf, withdraw } from '../store/withdraw.ts';
import type { ItemList } from './item-list.ts';

/** What each municipality has delivered, the newest first; the trial's own municipalities before others. */
export function deliveryHistory(store: Store): { municipality: string; deliveries: PastDelivery[] }[] {
	const place = (code: string) => {
		const own = trialMunicipalities.findIndex((municipality) => municipality === code);
		return own < 0 ? trialMunicipalities.length : own;
	};
	return [...Map.groupBy(pastDeliveries(store), ({ municipality }) => municipality)]
		.map(([municipality, deliveries]) => ({ municipality, deliveries }))
		.toSorted((a, b) => place(a.municipality) - place(b.municipality) || a.municipality.localeCompare(b.municipality));
}

/** One received delivery, or null where there is none of that number. */
export function pastDelivery(store: Store, asked: string): PastDelivery | null {
	return pastDeliveries(store).find(({ id }) => String(id) === asked) ?? null;
}

/** The warnings that a delivery was accepted with, read as they are shown. */
export function warningList(store: Store, delivery: number): ItemList {
	return {
		groups: warningGroups(store, delivery),
		read: (first, count) => Promise.resolve(warningsFrom(store, delivery, first, count))
	};
}

/** Says what withdrawing a delivery would do; null where it is not current. */
export function afterWithdrawing(store: Store, { id }: PastDelivery): AfterWithdrawing | null {
	const delivery = currentDeliveries(store).find((current) => current.id === id);
	if (!delivery) return null;
	const successor = successorOf(store, delivery);
	const left = currentDeliveries(store, id);
	return {
		successor: successor && { cutoff: isoOfDay(successor.cutoff), receivedAt: successor.receivedAt },
		isSyntheticThen: !delivery.synthetic && left.some(({ synthetic }) => synthetic)
	};
}

/** Takes a delivery back; from then on the figures are those of the one before. It is logged before it is done. */
export function withdrawDelivery(
	store: Store,
	asked: string,
	at: string
): ReturnType<typeof withdraw> | 'log-unusable' {
	const delivery = pastDelivery(store, asked);
	if (!delivery) return 'not-current';
	const begun: number[] = [];
	try {
		return withdraw(store, delivery.id, at, ({ municipality }) => {
			endEarlierChanges(store);
			// Until there are accounts, nobody knows who asks on a page.
			begun.push(beginChange(store, 'server', 'withdrawal-begun', { delivery: delivery.id, municipality }));
		});
	} catch (error) {
		// Without the log it is not done; anything else is a bug.
		if (!(error instanceof StoreError)) throw error;
		return 'log-unusable';
	} finally {
		for (const number of begun) endOwnChange(store, number);
	}
}
