import type { User } from '#lib/trial/user.ts';
import type { Throttle } from './throttle.ts';

/**
 * Does what needs the own password once more, unless too many tries failed: whoever sits down at somebody's open
 * session must not have all the time in the world to find it.
 */
export async function withPassword<T>(
	throttle: Throttle,
	{ id }: User,
	address: string,
	attempt: () => Promise<T>,
	isRight: (outcome: T) => boolean
): Promise<T | 'throttled'> {
	if ((await throttle.admits(id, address)) !== 'admitted') return 'throttled';
	const outcome = await attempt();
	if (isRight(outcome)) await throttle.succeeded(id, address);
	return outcome;
}
