import { estimateInterval } from './estimate-interval.ts';
import { finiteOrNull } from './finite-or-null.ts';
import type { Interval } from './interval.ts';

/** What has mounted up by the end of a month, on average. */
export interface CumulativeMean {
	/** Counted from 1. */
	readonly month: number;
	readonly atRisk: number;
	readonly mean: number | null;
	readonly standardError: number | null;
	readonly interval: Interval | null;
}

/**
 * The mean amount mounted up month by month, where units are followed for different lengths of
 * time; of each unit, its amounts in every month that it was followed, zeros included.
 *
 * Each month's mean is over those still followed, and the months are added up (Lawless and Nadeau
 * 1995). Dropping units that are not followed to the end would waste them, and taking their unseen
 * months for zero would make the curve flatten by itself. The standard error is by influence, which
 * takes a unit's months together.
 */
export function meanCumulative(units: readonly (readonly number[])[]): CumulativeMean[] {
	const months = units.reduce((longest, { length }) => Math.max(longest, length), 0);
	const pulls = units.map(() => 0);
	const curve: CumulativeMean[] = [];
	let mean = 0;
	for (let month = 0; month < months; month += 1) {
		const followed = units.flatMap((amounts, unit) => {
			const amount = amounts[month];
			return amount === undefined ? [] : [{ unit, amount }];
		});
		const atRisk = followed.length;
		const added = followed.reduce((sum, { amount }) => sum + amount, 0) / atRisk;
		mean += added;
		for (const { unit, amount } of followed) pulls[unit] = (pulls[unit] ?? 0) + (amount - added) / atRisk;
		const known = finiteOrNull(mean);
		const standardError = finiteOrNull(Math.sqrt(pulls.reduce((sum, pull) => sum + pull * pull, 0)));
		const interval = estimateInterval(known, standardError, null);
		const limits = interval && { lower: interval.lower, upper: interval.upper };
		curve.push({ month: month + 1, atRisk, mean: known, standardError, interval: limits });
	}
	return curve;
}
