import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf';

/** How surprising an uneven split is, when each is as likely up as down. */
export interface SignTest {
	readonly exact: number;
	/** With half the weight of the observed split: the exact p is larger than it need be, since counts come in steps. */
	readonly midP: number;
}

/**
 * The two-sided sign test of so many up and so many down (McNemar's exact test is the same).
 *
 * Those that stay where they are say nothing about the direction and are not counted. None up
 * and none down is as even as can be: p is 1. Null for what is not a count.
 */
export function signTest(up: number, down: number): SignTest | null {
	const count = up + down;
	if (!isCount(up) || !isCount(down) || !Number.isSafeInteger(count)) return null;
	if (count === 0) return { exact: 1, midP: 1 };
	const fewer = Math.min(up, down);
	const upTo = binomialCdf(fewer, count, 0.5);
	const below = binomialCdf(fewer - 1, count, 0.5);
	const exact = Math.min(1, 2 * upTo);
	// Taking off the chance of the very split: twice "up to" minus it is "up to" plus "below". In
	// an even split both sides hold the split itself, and are 1 without it.
	const midP = up === down ? 2 * below : upTo + below;
	return Number.isFinite(exact) && Number.isFinite(midP) ? { exact, midP: Math.min(1, midP) } : null;
}

function isCount(value: number): boolean {
	return Number.isSafeInteger(value) && value >= 0;
}
