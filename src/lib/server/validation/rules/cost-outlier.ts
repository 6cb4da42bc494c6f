import { median } from 'simple-statistics';
import type { CostCategory } from '#lib/trial/code-lists.ts';
import type { FamilyFile } from '#lib/trial/records.ts';
import { inCell, type Finding } from '../finding.ts';
import type { FamilyContext } from './context.ts';

/** How many times the median non-zero month of its category a cost must exceed to be asked about. */
const OUTLIER_FACTOR = 10;

/** The limit of each category, from all non-zero amounts of the delivery, in øre. */
export function outlierLimits(amounts: ReadonlyMap<CostCategory, number[]>): Map<CostCategory, number> {
	const limits = [...amounts].map(([category, values]): [CostCategory, number] => [
		category,
		OUTLIER_FACTOR * median(values)
	]);
	// A category of refunds has no typical cost to compare with.
	return new Map(limits.filter(([, limit]) => limit > 0));
}

/** A cost far above what its category usually is: a comma in the wrong place, or a real and rare case. */
export function costOutlier({ costs }: FamilyFile, { outlierLimits: limits }: FamilyContext): Finding[] {
	return costs
		.filter(({ amount, category }) => amount > (limits.get(category) ?? Infinity))
		.map(({ row, category }) =>
			inCell('cost-outlier', 'udgifter', row, 'beloeb', { category, factor: OUTLIER_FACTOR })
		);
}
