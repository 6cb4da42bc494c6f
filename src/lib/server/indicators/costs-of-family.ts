import { costCategories, payers } from '#lib/trial/code-lists.ts';
import { costGroupOf, costGroups } from '#lib/trial/cost-groups.ts';
import type { Protocol } from '#lib/trial/protocol.ts';
import type { CostRecord, FamilyFile } from '#lib/trial/records.ts';
import {
	costPartitions,
	type CostPartition,
	type CostPartitions,
	type FamilyAmounts
} from '#lib/trial/site-estimates.ts';
import { costIn } from './cost.ts';
import type { Delivered } from './family-pairs.ts';
import { isCompleteInMonths } from './observation.ts';
import { monthWindows } from './windows.ts';

/** The parts of each partition, in the order in which pages show them. */
export const partsOf: { readonly [P in CostPartition]: readonly CostPartitions[P][] } = {
	payers: payers.map(({ code }) => code),
	groups: costGroups,
	categories: costCategories.map(({ code }) => code)
};

const partOfRow: { readonly [P in CostPartition]: (row: CostRecord) => CostPartitions[P] } = {
	payers: ({ payer }) => payer,
	groups: ({ category }) => costGroupOf(category),
	categories: ({ category }) => category
};

/** What a family costs in each part of each partition. */
export type CostsOfFamily = Readonly<Record<CostPartition, FamilyAmounts>>;

/** The family's two years of cost divided up; null where it has no pair of them. */
export function costsOfFamily(
	{ family, costs }: FamilyFile,
	{ tables, cutoff }: Delivered,
	protocol: Protocol
): CostsOfFamily | null {
	if (!tables.has('udgifter') || !isCompleteInMonths(family, cutoff)) return null;
	const { before, after } = monthWindows(family.start);
	const amounts = (partition: CostPartition): FamilyAmounts => {
		const byPart = Map.groupBy<string, CostRecord>(costs, partOfRow[partition]);
		const own = partsOf[partition].map((part) => byPart.get(part) ?? []);
		return {
			before: own.map((rows) => costIn(rows, before, protocol)),
			after: own.map((rows) => costIn(rows, after, protocol))
		};
	};
	return Object.fromEntries(costPartitions.map((one) => [one, amounts(one)])) as Record<CostPartition, FamilyAmounts>;
}
