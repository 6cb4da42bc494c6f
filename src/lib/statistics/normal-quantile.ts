import erfcinv from '@stdlib/math-base-special-erfcinv';

/**
 * The value below which the share `p` of a standard normal distribution lies.
 *
 * Through the inverse of erfc, which keeps its accuracy in the lower tail; the usual way
 * by 2p - 1 loses it there.
 */
export function normalQuantile(p: number): number {
	return -Math.SQRT2 * erfcinv(2 * p);
}
