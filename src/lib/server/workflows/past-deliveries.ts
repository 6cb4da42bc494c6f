import { isoOfDay } from '#lib/trial/day.ts';
import type { AfterWithdrawing, PastDelivery } from '#lib/trial/delivery-history.ts';
import type { User } from '#lib/trial/user.ts';
import { actorOf } from '../access/actor.ts';
import { beginChange, endEarlierChanges, endOwnChange } from '../access/log-change.ts';
import { may } from '../access/may.ts';
import { currentDeliveries } from '../store/deliveries.ts';
import { StoreError } from '../store/key.ts';
import type { Store } from '../store/open-store.ts';
import { pastDeliveries, warningGroups, warningsFrom } from '../store/past-deliveries.ts';
import { successorOf, withdraw } from '../store/withdraw.ts';
import type { ItemList } from './item-list.ts';

/** What somebody's own municipality has delivered, the newest first. Another's delivery is not there. */
export function deliveryHistory(store: Store, user: User | null): PastDelivery[] {
	return pastDeliveries(store).filter(({ municipality }) => may(user, 'see-delivery', { municipality }));
}

/** One received delivery of somebody's own municipality, or null where there is none of that number. */
export function pastDelivery(store: Store, user: User | null, asked: string): PastDelivery | null {
	return deliveryHistory(store, user).find(({ id }) => String(id) === asked) ?? null;
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

/** What came of taking a delivery back. */
export type Withdrawal = ReturnType<typeof withdraw> | 'not-there' | 'log-unusable';

/** Takes a delivery back; from then on the figures are those of the one before. It is logged before it is done. */
export function withdrawDelivery(store: Store, user: User | null, asked: string, at: string): Withdrawal {
	const delivery = pastDelivery(store, user, asked);
	if (!user || !delivery || !may(user, 'withdraw-delivery', delivery)) return 'not-there';
	const begun: number[] = [];
	try {
		return withdraw(store, delivery.id, at, ({ municipality }) => {
			endEarlierChanges(store);
			begun.push(beginChange(store, actorOf(user), 'withdrawal-begun', { delivery: delivery.id, municipality }));
		});
	} catch (error) {
		// Without the log it is not done; anything else is a bug.
		if (!(error instanceof StoreError)) throw error;
		return 'log-unusable';
	} finally {
		for (const number of begun) endOwnChange(store, number);
	}
}
