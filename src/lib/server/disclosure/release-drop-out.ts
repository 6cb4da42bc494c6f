import { groups } from '#lib/trial/code-lists.ts';
import type { DropOut } from '#lib/trial/data-quality-estimates.ts';
import type { DropOutShown } from '#lib/trial/data-quality-page.ts';
import { figure } from './figure.ts';
import { FEWEST_FAMILIES } from './thresholds.ts';

/**
 * How unlike the families that moved away were to those that stayed, where both are ten. Only the difference in standard
 * deviations is told: without the two means nothing can be subtracted from those at the start.
 */
export function releaseDropOut(estimates: readonly DropOut[]): readonly DropOutShown[] {
	return groups.map(({ code: group }) => ({
		group,
		means: estimates
			.filter((one) => one.group === group)
			.map(({ mean, left, stayed, difference }) => ({
				mean,
				difference: figure(difference, Math.min(left, stayed) >= FEWEST_FAMILIES, 'zero-spread')
			}))
	}));
}
