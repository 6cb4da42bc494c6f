import fCdf from '@stdlib/stats-base-dists-f-cdf';

/**
 * How likely an F at least so large is: the p of a test of several things at once.
 *
 * Through the reciprocal, which is F with the degrees of freedom exchanged: one minus the lower
 * tail would lose every digit of a small p. Null where the degrees of freedom are none.
 */
export function fUpperTail(f: number, degrees1: number, degrees2: number): number | null {
	if (!(f >= 0 && degrees1 > 0 && degrees2 > 0)) return null;
	const p = f === 0 ? 1 : fCdf(1 / f, degrees2, degrees1);
	return Number.isFinite(p) ? p : null;
}
