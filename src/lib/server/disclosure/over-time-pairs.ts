import type { ReleasedSet } from '#lib/trial/sets-behind.ts';
import { isSmall } from './thresholds.ts';

/** Why two sets are too near each other for both to be released: 1-4 families are in one of them only, or changed. */
export type WhyTooNear = 'newcomers' | 'corrections';

/**
 * Why a set must not follow one that has been released: of 20 families with a mean of 100,000 that become 21 with
 * 110,000, the newcomer has 310,000. The same goes for who left, and for whose value was corrected.
 */
function whyTooNear(
	now: Pick<ReleasedSet, 'parts'>,
	{ parts: earlier }: Pick<ReleasedSet, 'parts'>
): WhyTooNear | null {
	let inBoth = 0;
	let changed = 0;
	for (const [family, part] of now.parts) {
		const before = earlier.get(family);
		if (before === undefined) continue;
		inBoth += 1;
		if (before !== part) changed += 1;
	}
	const inOne = now.parts.size + earlier.size - 2 * inBoth;
	if (isSmall(inOne)) return 'newcomers';
	return isSmall(changed) ? 'corrections' : null;
}

/** The same for the sets of a view, each against every earlier one of its quantity, scope and group, of any view. */
export function whyApart(earlier: readonly ReleasedSet[]): (own: readonly ReleasedSet[]) => WhyTooNear | null {
	const byPlace = Map.groupBy(earlier, placeOf);
	return (own) => {
		const reasons = own.flatMap((set) => (byPlace.get(placeOf(set)) ?? []).map((before) => whyTooNear(set, before)));
		return reasons.find((why) => why === 'newcomers') ?? reasons.find((why) => why !== null) ?? null;
	};
}

function placeOf({ quantity, scope, group }: ReleasedSet): string {
	return [quantity, scope, group].join('\n');
}
