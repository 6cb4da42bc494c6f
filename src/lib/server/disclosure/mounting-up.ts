import { concentration } from '#lib/statistics/concentration.ts';
import { meanCumulative } from '#lib/statistics/mean-cumulative.ts';
import { digitsOf } from '#lib/trial/digits.ts';
import type { MountedUp, MountingUp } from '#lib/trial/site-figures.ts';
import { isDominated } from './dominated.ts';
import { FEWEST_FAMILIES, FEWEST_FOR_CERTAINTY } from './thresholds.ts';

/**
 * What mounts up month by month, from each family's amounts for as long as it is counted.
 *
 * A point is told when what came since the last one is of ten families with an amount of their own, none of which makes up
 * nearly all of it; until then the months wait for the next. So a line of rare payments has few points, and it ends where
 * fewer than ten are followed.
 */
export function releaseMountingUp(units: readonly (readonly number[])[]): MountingUp {
	if (units.every((amounts) => amounts.every((amount) => amount === 0))) {
		return units.length < FEWEST_FOR_CERTAINTY
			? { state: 'hidden' }
			: { state: 'not-estimable', reason: 'not-delivered' };
	}
	const curve = meanCumulative(units);
	const points: MountedUp[] = [];
	let since = 0;
	for (const { month, atRisk, mean, interval } of curve) {
		if (atRisk < FEWEST_FAMILIES) break;
		if (mean === null || !isOfEnough(units, { from: since, to: month })) continue;
		points.push({
			month,
			value: round(mean),
			lower: interval && round(interval.lower),
			upper: interval && round(interval.upper)
		});
		since = month;
	}
	return points.length === 0 ? { state: 'hidden' } : { state: 'shown', points };
}

/** Of the months after `from`, up to and including `to`: each family's amounts weighed as the mean weighs them. */
function isOfEnough(
	units: readonly (readonly number[])[],
	{ from, to }: { readonly from: number; readonly to: number }
): boolean {
	const months = Array.from({ length: to - from }, (_, at) => from + at);
	const followed = months.map((month) => units.filter((amounts) => amounts.length > month).length);
	const amounts = units.map((unit) =>
		months.reduce((sum, month, at) => sum + Math.abs(unit[month] ?? 0) / (followed[at] ?? 1), 0)
	);
	return amounts.filter((amount) => amount > 0).length >= FEWEST_FAMILIES && !isDominated(concentration(amounts));
}

function round(kroner: number): number {
	return Number(kroner.toFixed(digitsOf.cost)) + 0;
}
