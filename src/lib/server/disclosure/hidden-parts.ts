import { concentration } from '#lib/statistics/concentration.ts';
import type { FamilyAmounts } from '#lib/trial/site-estimates.ts';
import { isDominated } from './dominated.ts';
import { FEWEST_FAMILIES, FEWEST_FOR_CERTAINTY } from './thresholds.ts';

/** Which parts of a cost may be told for a reason besides who makes them up. */
export interface AboutParts {
	/** Hidden whatever the families' amounts are: another municipality's is, or the part that holds it. */
	readonly isHidden: (part: number) => boolean;
	/** What the trial itself costs: nothing before it, and from then on a price that it sets, which is no family's secret. */
	readonly isOfTrial: (part: number) => boolean;
}

type Year = keyof FamilyAmounts;

const years: readonly Year[] = ['before', 'after'];

/**
 * Which parts of a cost are hidden when what they add up to is known.
 *
 * A part needs ten families with an amount of their own, none of which makes up nearly all of it, in both years. A hidden
 * part is the whole less the others; so further ones are hidden, those of the fewest families first, until all that is
 * hidden together could be told as one part.
 */
export function hiddenParts(
	parts: number,
	families: readonly FamilyAmounts[],
	{ isHidden, isOfTrial }: AboutParts
): readonly boolean[] {
	const mayBeTold = (some: readonly number[]) =>
		years.every((year) => {
			const amounts = families.map((one) => some.reduce((sum, part) => sum + Math.abs(one[year][part] ?? 0), 0));
			const having = amounts.filter((amount) => amount !== 0).length;
			const isNoSecret = some.every(isOfTrial);
			if (having === 0) return families.length >= FEWEST_FOR_CERTAINTY || (isNoSecret && year === 'before');
			const isAlike = amounts.every((amount) => amount === amounts[0]);
			return having >= FEWEST_FAMILIES && !isDominated(concentration(amounts)) && (isNoSecret || !isAlike);
		});
	const contributing = (part: number) =>
		families.filter((one) => years.some((year) => (one[year][part] ?? 0) !== 0)).length;

	const all = Array.from({ length: parts }, (_, part) => part);
	const hidden = new Set(all.filter((part) => isHidden(part) || !mayBeTold([part])));
	const nextToHide = all
		.filter((part) => !hidden.has(part) && contributing(part) > 0)
		.sort((a, b) => contributing(a) - contributing(b));
	for (const part of nextToHide) {
		if (hidden.size === 0 || (hidden.size > 1 && mayBeTold([...hidden]))) break;
		hidden.add(part);
	}
	return all.map((part) => hidden.has(part));
}
