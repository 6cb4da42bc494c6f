import { standardNormal, type Random } from './random.ts';

/** How a family's cost goes up and down from month to month, in the long run about the same. */
export interface CostProcess {
	/** DKK in a month with any cost, on average over families and months. */
	readonly monthly: number;
	/** How unlike families are for good: the standard deviation of the logarithm of their level. */
	readonly levelSpread: number;
	/** How far a family strays from its level, on the same scale. */
	readonly straySpread: number;
	/** The correlation of one month's straying with the next's. */
	readonly memory: number;
	/** Share of the months without any cost, and the correlation of one such month with the next. */
	readonly zeroShare: number;
	readonly zeroMemory: number;
}

/**
 * One family's costs, month by month: a lasting level with a heavy tail, times a straying around
 * it with a memory (AR(1) on the logarithm), with runs of months that cost nothing.
 *
 * Both chains begin in their long-run distribution and have no direction in time, so the whole is
 * stationary and looks the same run backwards: what the guard against selection rests on.
 */
export function monthlyCosts(random: Random, process: CostProcess, months: number): Float64Array {
	const { monthly, levelSpread, straySpread, memory, zeroShare, zeroMemory } = process;
	const level = monthly * Math.exp(levelSpread * standardNormal(random) - (levelSpread ** 2 + straySpread ** 2) / 2);
	const news = Math.sqrt(1 - memory ** 2);
	const costs = new Float64Array(months);
	let stray = standardNormal(random);
	let isZero = random() < zeroShare;
	for (let month = 0; month < months; month += 1) {
		costs[month] = isZero ? 0 : level * Math.exp(straySpread * stray);
		stray = memory * stray + news * standardNormal(random);
		isZero = random() < zeroShare * (1 - zeroMemory) + (isZero ? zeroMemory : 0);
	}
	return costs;
}

/** What a month costs on average over all families and months. */
export function meanMonthlyCost({ monthly, zeroShare }: CostProcess): number {
	return monthly * (1 - zeroShare);
}

/** What the months from `first` on cost together. */
export function sumOf(costs: Float64Array, first: number, months: number): number {
	let sum = 0;
	for (let month = first; month < first + months; month += 1) sum += costs[month] ?? 0;
	return sum;
}
