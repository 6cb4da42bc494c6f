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

/**
 * How likely the positive ranks add up to at most so much, when each rank is as likely positive as
 * negative: counted over all ways of giving signs, not approximated. Of the ranks 1 to n it is R's psignrank.
 *
 * Ranks that are shared are halves, so sums are counted in half ranks. Null for a sum that cannot come out.
 */
export function chanceOfSumUpTo(ranks: readonly number[], rankSum: number): number | null {
	const chances = chancesOfSums(ranks.map((rank) => Math.round(2 * rank)));
	const observed = Math.round(2 * rankSum);
	if (chances === null || !(observed >= 0 && observed < chances.length)) return null;
	let upTo = 0;
	for (let sum = 0; sum <= observed; sum += 1) upTo += chances[sum] ?? 0;
	return Math.min(1, upTo);
}
