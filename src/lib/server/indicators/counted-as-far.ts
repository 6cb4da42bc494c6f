import type { FollowedFamily } from '#lib/trial/site-estimates.ts';
import { FAMILIES_NEEDED } from './families-needed.ts';

/** The first twelve months from the start are those of the measure's year after. */
const MONTHS_OF_THE_MEASURE = 12;

/**
 * The families as far as each may be counted in what mounts up.
 *
 * In its first year a family that is compared stands in the measure as well, and by month. Where 1-9 others are still
 * followed besides, the two would give what those few have cost: from there on only the compared ones are counted. Fewer
 * are followed every month, so who has been left out does not come back.
 */
export function countedAsFar(families: readonly FollowedFamily[]): readonly FollowedFamily[] {
	const others = families.filter(({ isCompared }) => !isCompared);
	if (others.length === families.length) return families;
	const followed = (month: number) => others.filter(({ cost }) => cost.length > month).length;
	const months = Array.from({ length: MONTHS_OF_THE_MEASURE }, (_, month) => month);
	const end = months.find((month) => isOfFew(followed(month))) ?? Infinity;
	return families.map((one) =>
		one.isCompared ? one : { ...one, cost: one.cost.slice(0, end), trial: one.trial.slice(0, end) }
	);
}

function isOfFew(families: number): boolean {
	return families > 0 && families < FAMILIES_NEEDED;
}
