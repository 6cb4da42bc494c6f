import type { Group } from '#lib/trial/code-lists.ts';
import type { Scope } from '#lib/trial/estimates.ts';
import {
	costPartitions,
	type CostByPart,
	type CostPartEstimate,
	type FamilyAmounts
} from '#lib/trial/site-estimates.ts';
import { changeOf } from './change-of.ts';
import { partsOf } from './costs-of-family.ts';
import type { FamilyOfSite } from './family-of-site.ts';

/**
 * What the cost of the two years is made up of, before and after: by payer, by group, by category.
 *
 * Of the families that have a pair of costs, so that the parts add up to the measure. Each part changes for itself: a
 * fall for the municipality may be a rise for the state.
 */
export function costsByPart(scope: Scope, group: Group, families: readonly FamilyOfSite[]): CostByPart[] {
	const own = families.map(({ costs }) => costs).filter((costs) => costs !== null);
	return costPartitions.map((partition) => {
		const amounts = own.map((costs) => costs[partition]);
		const names = partsOf[partition];
		const butTrial = [...names.keys()].filter((at) => names[at] !== 'trial');
		return {
			...{ partition, scope, group, families: amounts },
			parts: names.map((part, at) => ({ part, ...changeIn(amounts, [at]) })),
			withoutTrial: partition === 'groups' ? { part: 'without-trial', ...changeIn(amounts, butTrial) } : null
		};
	});
}

function changeIn(families: readonly FamilyAmounts[], parts: readonly number[]): Omit<CostPartEstimate<never>, 'part'> {
	const sum = (amounts: readonly number[]) => parts.reduce((total, at) => total + (amounts[at] ?? 0), 0);
	const pairs = families.map((family) => ({ before: sum(family.before), after: sum(family.after) }));
	const { before, after, change, lower, upper, reason } = changeOf(pairs);
	return { before, after, change, lower, upper, ...(reason && { reason }) };
}
