/** The 95 % interval of an estimate. */
export interface Interval {
	readonly lower: number;
	readonly upper: number;
}

/** An interval, and the two-sided p of the test that the true value is 0. */
export interface TestedInterval extends Interval {
	readonly p: number;
}

/** Every interval leaves out 2.5 % on each side. */
export const UPPER_TAIL = 0.975;
