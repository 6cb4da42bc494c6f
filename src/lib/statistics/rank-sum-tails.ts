/**
 * How likely a rank sum at least so far from the middle is, to either side, when each rank is
 * as likely positive as negative: counted over all ways of giving signs, not approximated.
 *
 * Ranks that are shared are halves, so sums are counted in half ranks.
 */
export function rankSumTails(ranks: readonly number[], rankSum: number): number | null {
	const chances = chancesOfSums(ranks.map((rank) => Math.round(2 * rank)));
	if (chances === null) return null;
	const largest = chances.length - 1;
	const observed = Math.round(2 * rankSum);
	if (!(observed >= 0 && observed <= largest)) return null;
	// The distribution is symmetric: the upper tail is the lower tail of the opposite sum.
	const lower = Math.min(observed, largest - observed);
	let tail = 0;
	for (let sum = 0; sum <= lower; sum += 1) tail += chances[sum] ?? 0;
	return Math.min(1, 2 * tail);
}

/** Sums beyond this are not counted one by one: there are too many. */
const LARGEST_SUM = 1_000_000;

/** The chance of each sum of those steps that come out positive; null where steps are no whole numbers, or too many. */
export function chancesOfSums(steps: readonly number[]): Float64Array | null {
	const total = steps.reduce((sum, step) => sum + step, 0);
	if (!(total <= LARGEST_SUM) || !steps.every((step) => Number.isInteger(step) && step >= 0)) return null;
	const chances = new Float64Array(total + 1);
	chances[0] = 1;
	let largest = 0;
	for (const step of steps) {
		largest += step;
		// Downwards, so that a step is not taken twice.
		for (let sum = largest; sum >= 0; sum -= 1) {
			chances[sum] = ((chances[sum] ?? 0) + (sum >= step ? (chances[sum - step] ?? 0) : 0)) / 2;
		}
	}
	return chances;
}
