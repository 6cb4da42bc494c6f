import { concentration } from '#lib/statistics/concentration.ts';
import type { PickedByChance, TwoYears } from '#lib/trial/target-group-estimates.ts';
import type { ChanceShown } from '#lib/trial/target-groups-page.ts';
import { isDominated } from './dominated.ts';
import { figure, notEstimable, uncertain } from './figure.ts';
import { noUncertain } from './group-of-families.ts';
import { smallestCut } from './smallest-cut.ts';
import { FEWEST_FAMILIES } from './thresholds.ts';

/**
 * What picking families by their value does by chance alone: shown where the picked are ten. Then the others, whose mean
 * is what is left of everybody's, are more. With fewer it is said that the registers do not reach back for enough
 * families, which may be any number of fifty or none.
 *
 * The later of the two years is the year before the start, whose means stand elsewhere site by site. So no site's
 * families may be singled out by them, neither beside everybody here nor beside those picked.
 */
export function releaseChance(estimates: readonly PickedByChance[]): readonly ChanceShown[] {
	return estimates.map((estimate) => {
		const { measure, group, everybody, picked } = estimate;
		if (picked.families < FEWEST_FAMILIES) return nobodys(estimate);
		const mayBeShown = isOpen(estimate);
		const { change, lower, upper, reason } = picked;
		return {
			...{ measure, group },
			everybody: {
				earlier: figure(everybody.earlier, mayBeShown),
				later: figure(everybody.later, mayBeShown)
			},
			picked: {
				earlier: figure(picked.earlier, mayBeShown),
				later: figure(picked.later, mayBeShown),
				change: uncertain(change, [lower, upper], mayBeShown, reason)
			}
		};
	});
}

function nobodys({ measure, group }: PickedByChance): ChanceShown {
	const none = notEstimable('registers-too-short');
	const years = { earlier: none, later: none };
	return { measure, group, everybody: years, picked: { ...years, change: noUncertain('registers-too-short') } };
}

function isOpen({ measure, everybody, picked, sites }: PickedByChance): boolean {
	if (picked.reason === 'zero-spread' || isOneValue(picked) || isOneValue(everybody)) return false;
	if (measure === 'cost' && [everybody, picked].some(isOfTwo)) return false;
	const overlaps = sites.flatMap(({ scope, families, picked: own, others }) => [
		{ one: scope, other: 'picked', families: own },
		{ one: scope, other: 'not picked', families: families - own },
		{ one: scope, other: 'others', families: others }
	]);
	return smallestCut(overlaps) >= FEWEST_FAMILIES;
}

/** A mean of equal values is every family's own. */
function isOneValue({ amounts }: TwoYears): boolean {
	return [amounts.earlier, amounts.later].some((values) => values.every((value) => value === values[0]));
}

function isOfTwo({ amounts }: TwoYears): boolean {
	return [amounts.earlier, amounts.later].some((values) => isDominated(concentration(values)));
}
