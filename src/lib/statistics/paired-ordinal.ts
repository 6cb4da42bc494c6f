import { completePairs, type Pair } from './complete-pairs.ts';
import type { Interval } from './interval.ts';
import { netChangeInterval } from './net-change-interval.ts';
import { signTest, type SignTest } from './sign-test.ts';

/** How answers on an ordered scale moved. */
export interface PairedOrdinal {
	readonly count: number;
	readonly beforeOnly: number;
	readonly afterOnly: number;
	readonly up: number;
	readonly same: number;
	readonly down: number;
	/** The share that went up minus the share that went down. */
	readonly net: number | null;
	readonly netInterval: Interval | null;
	/** Of as many up as down. */
	readonly test: SignTest | null;
}

/**
 * How many moved up, stayed and moved down on a scale such as 1 to 5, and the net of it.
 *
 * It only asks for the direction, so it need not hold that the steps of the scale are equally
 * long, as a mean of answers does. Answers without their counterpart are counted and left out.
 * Without a pair there is no share and no test.
 */
export function pairedOrdinal(pairs: readonly Pair[]): PairedOrdinal {
	const complete = completePairs(pairs);
	const count = complete.length;
	const up = complete.filter(({ before, after }) => after > before).length;
	const down = complete.filter(({ before, after }) => after < before).length;
	return {
		count,
		beforeOnly: pairs.filter(({ before, after }) => before !== null && after === null).length,
		afterOnly: pairs.filter(({ before, after }) => before === null && after !== null).length,
		up,
		same: count - up - down,
		down,
		net: count === 0 ? null : (up - down) / count,
		netInterval: netChangeInterval(up, down, count),
		test: count === 0 ? null : signTest(up, down)
	};
}
