import type { Interval } from './interval.ts';

/** With fewer units selected, too little is known of how the placebo cohort falls back. */
const FEWEST_UNITS = 30;

/**
 * Whether a change is more than falling back towards the mean: only where the difference and the
 * ratio, net of the placebo cohort, both exclude no change, and in the same direction.
 *
 * The difference assumes that amounts fall back by as much, the ratio that they fall back by the
 * same share. Where the two disagree the answer hangs on which is right, and that is not known.
 */
export function netVerdict(
	difference: Interval | null,
	ratio: Interval | null,
	selected: number
): 'fall' | 'rise' | 'not-shown' {
	if (!difference || !ratio || !(selected >= FEWEST_UNITS)) return 'not-shown';
	if (difference.upper < 0 && ratio.upper < 1) return 'fall';
	if (difference.lower > 0 && ratio.lower > 1) return 'rise';
	return 'not-shown';
}
