import type { TotalConcentration } from '#lib/trial/total-concentration.ts';

/**
 * How far a total rests on its two largest contributors: what dominance rules and the p-percent rule of statistical
 * disclosure control are read off (Hundepool et al., Statistical Disclosure Control, 2012, §4.2).
 *
 * The second largest contributor knows its own part, and so the largest one's to within the remainder. Amounts below
 * zero count by their size. Null where there is nothing to make up: no contributor, or none with an amount.
 */
export function concentration(amounts: readonly number[]): TotalConcentration | null {
	const [first = 0, second = 0, ...others] = amounts.map(Math.abs).toSorted((a, b) => b - a);
	if (first === 0) return null;
	const rest = others.reduce((sum, amount) => sum + amount, 0);
	return { twoLargest: (first + second) / (first + second + rest), remainder: rest / first };
}
