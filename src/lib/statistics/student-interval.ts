import studentCdf from '@stdlib/stats-base-dists-t-cdf';
import studentQuantile from '@stdlib/stats-base-dists-t-quantile';
import { UPPER_TAIL, type TestedInterval } from './interval.ts';

/**
 * The interval and p of an estimate whose standard error was itself estimated, with so many
 * degrees of freedom: wider than the normal's, much wider when there are few.
 *
 * p is twice the lower tail: one minus the upper tail would lose every digit of a small p.
 */
export function studentInterval(estimate: number, standardError: number, degrees: number): TestedInterval {
	const half = studentQuantile(UPPER_TAIL, degrees) * standardError;
	const p = 2 * studentCdf(-Math.abs(estimate / standardError), degrees);
	return { lower: estimate - half, upper: estimate + half, p };
}
