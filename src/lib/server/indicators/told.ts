import type { Verdict } from '#lib/trial/estimates.ts';
import { SIGNIFICANT } from './verdict.ts';

/** What is left of a definite verdict that is held back. */
const heldBack: Partial<Record<Verdict, Verdict>> = {
	improvement: 'possible-improvement',
	deterioration: 'possible-deterioration'
};

/**
 * What every reader is told: the registered verdict, but that a definite one is held back to a possible one unless
 * the groups clearly differ after as well, to the same side.
 *
 * The registered verdict asks that the groups began at the same level. That cannot see families referred at a bad
 * moment: a quarter of a standard deviation is little as a level and much as a change (docs/decisions/0022).
 *
 * @param pAlsoAfter p for both differences after Holm's correction; never below that of the change, so nothing becomes definite by it.
 */
export function toldOf(verdict: Verdict, pAlsoAfter: number | null): Verdict {
	if (pAlsoAfter !== null && pAlsoAfter < SIGNIFICANT) return verdict;
	return heldBack[verdict] ?? verdict;
}
