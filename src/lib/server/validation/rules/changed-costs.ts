import { isoOfMonth, lastDayOf, type Day } from '#lib/trial/day.ts';
import type { Difference } from '#lib/trial/difference.ts';
import type { CostRecord, FamilyFile } from '#lib/trial/records.ts';

/**
 * The months of a family that cost otherwise than the delivery before said, by category and payer. Only months that
 * were over at its cut-off: later ones were still open. Costs are corrected as a matter of course, so it is told and
 * is no warning. Several rows of one month, category and payer are one sum.
 */
export function changedCosts(previous: FamilyFile, previousCutoff: Day, current: FamilyFile): Difference[] {
	const before = sums(previous.costs, previousCutoff);
	const now = sums(current.costs, previousCutoff);
	return [...new Set([...before.keys(), ...now.keys()])].flatMap((key): Difference[] => {
		const was = before.get(key);
		const is = now.get(key);
		const cost = is ?? was;
		if (!cost || (was?.amount ?? 0) === (is?.amount ?? 0)) return [];
		const { month, category } = cost;
		const parameters = { month: isoOfMonth(month), category, previous: was?.amount ?? 0, amount: is?.amount ?? 0 };
		return [{ code: 'cost-changed', table: 'udgifter', file: null, row: is?.row ?? null, column: null, parameters }];
	});
}

/** What each month, category and payer comes to, with the first row that it stands in. */
function sums(costs: readonly CostRecord[], cutoff: Day): Map<string, CostRecord> {
	const found = new Map<string, CostRecord>();
	for (const cost of costs) {
		if (lastDayOf(cost.month) > cutoff) continue;
		const key = `${cost.month} ${cost.category} ${cost.payer}`;
		const known = found.get(key);
		found.set(key, known ? { ...known, amount: known.amount + cost.amount } : cost);
	}
	return found;
}
