import type { ChangeFigures, Contributors, HeadlineShown } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';

/**
 * The families that stand beside a verdict. A verdict on the guarded change rests on fewer than the plain change above
 * it has: on those whose selection can be looked behind.
 */
export function behindVerdict(
	plain: Released<ChangeFigures>,
	headline: Released<HeadlineShown> | undefined
): Released<Contributors> {
	return headline?.basis === 'guarded' ? headline : plain;
}
