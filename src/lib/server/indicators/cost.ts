import { yearOfMonth } from '#lib/trial/day.ts';
import type { Protocol } from '#lib/trial/protocol.ts';
import type { CostRecord } from '#lib/trial/records.ts';
import type { Span } from './windows.ts';

/** Amounts are recorded in øre, and reported in kroner. */
const ORE_A_KRONE = 100;

const within = (row: CostRecord, months: Span): boolean => row.month >= months.first && row.month <= months.last;

/** The costs that each measure counts. The trial's own are part of what the family costs. */
export const costMeasures = {
	cost: () => true,
	'cost-municipality': (row: CostRecord) => row.payer === 'kommune',
	'cost-without-trial': (row: CostRecord) => row.category !== 'forsoegets_indsats'
} as const;

/**
 * What a family costs in the months, in kroner at the prices of the protocol's year, so that
 * inflation between the two windows is not taken for a change. A family without rows costs 0.
 *
 * Summed in whole øre year by year, and only then converted. Every year met must have an index.
 */
export function costIn(rows: readonly CostRecord[], months: Span, { priceIndex, priceYear }: Protocol): number {
	const sums = new Map<number, number>();
	for (const row of rows) {
		if (!within(row, months)) continue;
		const year = yearOfMonth(row.month);
		sums.set(year, (sums.get(year) ?? 0) + row.amount);
	}
	const base = priceIndex.values.get(priceYear) ?? NaN;
	let cost = 0;
	for (const [year, sum] of sums) cost += (sum / ORE_A_KRONE) * (base / (priceIndex.values.get(year) ?? NaN));
	return cost;
}

/** The earliest year without an index that a cost row of these months lies in; null when there is none. */
export function yearWithoutIndex(rows: readonly CostRecord[], months: Span, { priceIndex }: Protocol): number | null {
	let earliest: number | null = null;
	for (const row of rows) {
		const year = yearOfMonth(row.month);
		if (within(row, months) && !priceIndex.values.has(year)) earliest = Math.min(earliest ?? year, year);
	}
	return earliest;
}

/** Whether each of the months lies in a year with an index, rows or no rows. */
export function hasIndex(months: Span, { priceIndex }: Protocol): boolean {
	for (let year = yearOfMonth(months.first); year <= yearOfMonth(months.last); year += 1) {
		if (!priceIndex.values.has(year)) return false;
	}
	return true;
}
