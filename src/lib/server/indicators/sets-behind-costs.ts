import type { Group } from '#lib/trial/code-lists.ts';
import { costPartQuantity, pairedQuantity } from '#lib/trial/quantities.ts';
import { costPartitions } from '#lib/trial/site-estimates.ts';
import { partsOf } from './costs-of-family.ts';
import type { FamilyOfSite } from './family-of-site.ts';
import { partOf } from './sets-behind-part.ts';
import { startedOf, type SetOfGroup, type SiteBehind } from './sets-behind-site.ts';

/** What each part of the cost of a year is made of, and the whole that all of them add up to. */
export function costPartSets(site: SiteBehind, group: Group): SetOfGroup[] {
	const families = startedOf(site, group).map(({ ofSite }) => ofSite);
	return costPartitions.flatMap((partition) => {
		const view = `cost:${partition}` as const;
		const set = (quantity: string, amountOf: (before: number, after: number) => number, parts: readonly number[]) => ({
			...{ view, quantity },
			parts: amountsOf(families, (family) => {
				const { before, after } = family.costs?.[partition] ?? noAmounts;
				const sum = (amounts: readonly number[]) => parts.reduce((total, at) => total + (amounts[at] ?? 0), 0);
				return amountOf(sum(before), sum(after));
			})
		});
		const names = partsOf[partition];
		const all = [...names.keys()];
		const butTrial = all.filter((at) => names[at] !== 'trial');
		return [
			...names.flatMap((part, at) => threeOf(part, (quantity, amountOf) => set(quantity, amountOf, [at]))),
			...(partition === 'groups'
				? threeOf('all but the trial', (quantity, amountOf) => set(quantity, amountOf, butTrial))
				: []),
			set(pairedQuantity('cost', 'plain', 'before'), (before) => before, all),
			set(pairedQuantity('cost', 'plain', 'after'), (_, after) => after, all)
		];
	});
}

type AmountOf = (before: number, after: number) => number;

function threeOf(part: string, setOf: (quantity: string, amountOf: AmountOf) => SetOfGroup): SetOfGroup[] {
	return [
		setOf(costPartQuantity(part, 'before'), (before) => before),
		setOf(costPartQuantity(part, 'after'), (_, after) => after),
		setOf(costPartQuantity(part, 'change'), (before, after) => after - before)
	];
}

const noAmounts = { before: [], after: [] };

/** Families with nothing to add to a sum are not behind it: a single new one that has something must not pass for five. */
export function amountsOf(
	families: readonly FamilyOfSite[],
	amountOf: (family: FamilyOfSite) => number | null | undefined
): SetOfGroup['parts'] {
	return new Map(
		families.flatMap((one) => {
			const amount = amountOf(one) ?? 0;
			return amount === 0 ? [] : [[one.family.family, partOf(amount)] as const];
		})
	);
}
