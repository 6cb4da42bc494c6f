import type { CostConcentration } from '#lib/trial/measure-page.ts';
import type { TotalConcentration } from '#lib/trial/total-concentration.ts';
import { LARGEST_SHARE_OF_TWO, SMALLEST_REMAINDER } from './thresholds.ts';

/**
 * Whether a total says too much of the families with the highest costs: the two make up nearly all of it, or the second can work out
 * the first nearly enough. Then neither it nor its mean is shown.
 */
export function isDominated(of: TotalConcentration | null): boolean {
	return of !== null && (of.twoLargest >= LARGEST_SHARE_OF_TWO || of.remainder < SMALLEST_REMAINDER);
}

/** Whether the total before or the one after does. The two stand beside each other, with the change between them. */
export function isEitherDominated(
	concentrations: readonly CostConcentration[],
	{ scope, group, basis }: Pick<CostConcentration, 'scope' | 'group' | 'basis'>
): boolean {
	return concentrations.some(
		(one) =>
			one.scope === scope &&
			one.group === group &&
			one.basis === basis &&
			(isDominated(one.before) || isDominated(one.after))
	);
}
