import { ALL } from '#lib/trial/estimates.ts';
import type { ChangeFigures, Contributors, HeadlineShown } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';

/**
 * The families that stand beside a verdict. A verdict on the guarded change rests on fewer than the plain change above
 * it has: on those whose selection can be looked behind. So does one of all together on the difference: on those of the
 * municipalities that have somebody to compare with.
 */
export function behindVerdict(
	plain: Released<ChangeFigures>,
	headline: Released<HeadlineShown> | undefined
): Released<Contributors> {
	const { basis, scope } = headline ?? {};
	return headline && (basis === 'guarded' || (basis === 'difference' && scope === ALL)) ? headline : plain;
}
