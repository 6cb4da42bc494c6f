import { yearOfMonth } from '#lib/trial/day.ts';
import type { FamilyFile } from '#lib/trial/records.ts';
import { inCell, type Finding } from '../finding.ts';
import { costMonths } from './cost-windows.ts';
import type { FamilyContext } from './context.ts';

/** A cost in a window's month whose year has no price index: it is stored, but no estimate can be made with it. */
export function priceIndexMissing({ family, costs }: FamilyFile, { cutoff, priceIndex }: FamilyContext): Finding[] {
	const { before, after } = costMonths(family.start, cutoff);
	const months = new Set([...before, ...after]);
	const first = costs.find(({ month }) => months.has(month) && !priceIndex.values.has(yearOfMonth(month)));
	return first
		? [inCell('price-index-missing', 'udgifter', first.row, 'maaned', { year: yearOfMonth(first.month) })]
		: [];
}
