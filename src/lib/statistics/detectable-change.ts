import studentQuantile from '@stdlib/stats-base-dists-t-quantile';
import { finiteOrNull } from './finite-or-null.ts';
import { UPPER_TAIL } from './interval.ts';

/** A true change of the detectable size would be found with this probability. */
const POWER = 0.8;

/**
 * The smallest true mean change that this many differences with this spread would show
 * (two-sided test at 5 %) four times in five: (t(0.975) + t(0.80)) · sd ÷ √n.
 *
 * Null for fewer than two differences, which have no spread. It says what "no difference found" is worth: a change smaller than this is easily missed.
 */
export function detectableChange(count: number, sd: number): number | null {
	if (count < 2) return null;
	const degrees = count - 1;
	const change = ((studentQuantile(UPPER_TAIL, degrees) + studentQuantile(POWER, degrees)) * sd) / Math.sqrt(count);
	return finiteOrNull(change);
}
