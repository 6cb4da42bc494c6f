import type { User } from '#lib/trial/user.ts';
import { lacksSecondFactor } from './may.ts';

/** All that a page of figures differs by from one reader to another, and nothing that tells who it is. */
export function standingOf(user: User | null): string {
	if (user === null) return 'nobody';
	const standing = [user.role, user.municipality ?? 'none', user.isDemonstration ? 'demonstration' : 'own'];
	return [...standing, ...(lacksSecondFactor(user) ? ['half'] : [])].join('/');
}
