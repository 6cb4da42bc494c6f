import type { TestedInterval } from './interval.ts';
import { normalInterval } from './normal-interval.ts';
import { studentInterval } from './student-interval.ts';

/**
 * The interval and p of an estimate: Student's with so many degrees of freedom, the normal's where
 * there are none to count (null).
 *
 * Null where the standard error is not known or 0. An interval without width would claim to
 * be certain, when all it says is that the data do not show how uncertain they are.
 */
export function estimateInterval(
	estimate: number | null,
	standardError: number | null,
	degrees: number | null
): TestedInterval | null {
	if (estimate === null || standardError === null || !(standardError > 0)) return null;
	if (degrees !== null && !(degrees > 0)) return null;
	const interval =
		degrees === null ? normalInterval(estimate, standardError) : studentInterval(estimate, standardError, degrees);
	return Object.values(interval).every(Number.isFinite) ? interval : null;
}
