import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import { UPPER_TAIL, type TestedInterval } from './interval.ts';
import { normalQuantile } from './normal-quantile.ts';

/**
 * The interval and p of an estimate whose error is taken for normal.
 *
 * p is twice the lower tail: one minus the upper tail would lose every digit of a small p.
 */
export function normalInterval(estimate: number, standardError: number): TestedInterval {
	const half = normalQuantile(UPPER_TAIL) * standardError;
	const p = 2 * normalCdf(-Math.abs(estimate / standardError), 0, 1);
	return { lower: estimate - half, upper: estimate + half, p };
}
