import type { Actor } from '#lib/trial/log-entry.ts';
import type { DateStep } from '#lib/trial/date-request.ts';
import { beginChange, endEarlierChanges, endOwnChange } from '../../access/log-change.ts';
import { briefly } from '../../store/briefly.ts';
import { StoreError } from '../../store/key.ts';
import type { Store } from '../../store/open-store.ts';

/** A step of a request that is taken in this transaction. */
export interface TakenStep {
	readonly request: number;
	readonly step: DateStep;
	readonly sha256: string;
	/** For which municipality it is taken; null where it is for none. */
	readonly municipality: string | null;
}

export type TakeStep = (step: TakenStep) => void;

/**
 * Does what may bring a request a step on, in one short transaction. A step that is taken is logged before it can have
 * happened (`log-change.ts`); without the log nothing is done.
 */
export function settleDates<T>(
	store: Store,
	actor: Actor,
	work: (take: TakeStep) => T
): T | 'database-busy' | 'log-unusable' {
	const begun: number[] = [];
	try {
		return briefly(store, () => {
			endEarlierChanges(store);
			return work((step) => begun.push(beginChange(store, actor, 'calendar-dates-begun', step)));
		});
	} catch (error) {
		// Without the log it is not done; anything else is a bug.
		if (!(error instanceof StoreError)) throw error;
		return 'log-unusable';
	} finally {
		for (const number of begun) endOwnChange(store, number);
	}
}
