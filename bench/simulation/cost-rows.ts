import { consumerPriceIndex, registeredProtocol } from '#lib/trial/protocol.ts';
import type { CostRecord } from '#lib/trial/records.ts';
import { FIRST_MONTH, MONTHS, placeOfDay } from './calendar.ts';
import type { Enrolment } from './enrolment.ts';
import { costsOf } from './life.ts';
import type { Effect } from './parameters.ts';

/** From an amount in fixed prices to øre in the prices of its month, month by month. */
const inPricesOfMonth: readonly number[] = Array.from({ length: MONTHS }, (_, month) => {
	const indexOf = (year: number): number => consumerPriceIndex.values.get(year) ?? NaN;
	const year = Math.floor((FIRST_MONTH + month) / 12);
	return (100 * indexOf(year)) / indexOf(registeredProtocol.priceYear);
});

/** The months' costs as rows, from one place among the months to another; a month that costs nothing has no row. */
export function costRows(costs: Float64Array, family: number, [first, last]: readonly [number, number]): CostRecord[] {
	const rows: CostRecord[] = [];
	for (let place = first; place <= Math.min(last, costs.length - 1); place += 1) {
		const amount = Math.round((costs[place] ?? NaN) * (inPricesOfMonth[place] ?? NaN));
		if (amount === 0) continue;
		rows.push({ row: place, family, month: FIRST_MONTH + place, category: 'andet', payer: 'kommune', amount });
	}
	return rows;
}

/** Up to the end of the year after: later months are in no window. */
export function costRecords(
	{ household, start, registerDays }: Enrolment,
	family: number,
	effect: Effect
): CostRecord[] {
	const startPlace = placeOfDay(start);
	const costs = costsOf(household).map((cost, place) => cost * (place < startPlace ? 1 : effect.costMultiplier));
	// The registers hold the family from the first whole month on.
	const first = placeOfDay(start - registerDays - 1) + 1;
	return costRows(costs, family, [first, startPlace + 11]);
}
