import type { Estimates, MissingPriceIndex } from '#lib/trial/estimates.ts';
import type { User } from '#lib/trial/user.ts';
import { actorOf } from '../access/actor.ts';
import { may } from '../access/may.ts';
import { record } from '../access/record.ts';
import type { Store } from '../store/open-store.ts';
import { inThread, type ThreadTask } from './in-thread.ts';

/** Computes the estimates of the current deliveries; null where it broke. */
export type Estimate = () => Promise<Estimates | MissingPriceIndex | null>;

/** One thread at a time: who asks meanwhile is given the same. */
export function estimateIn(task: ThreadTask): Estimate {
	let running: ReturnType<Estimate> | null = null;
	return () => {
		running ??= inThread<Estimates | MissingPriceIndex>('estimating', task).finally(() => {
			running = null;
		});
		return running;
	};
}

/**
 * The estimates as they are now, unprotected, as `estimates --json` prints them: for evaluators, who recompute them.
 * Logged before anything is handed out.
 */
export async function liveEstimates(
	store: Store,
	user: User | null,
	estimate: Estimate
): Promise<Estimates | MissingPriceIndex | null> {
	// The door lets nobody else come so far.
	if (user === null || !may(user, 'see-live-estimates', {})) throw new Error('somebody who may not asks for estimates');
	record(store.log, actorOf(user), 'estimates-printed', { scope: 'all' });
	return estimate();
}
