import type { CostCategory, Payer } from '#lib/trial/code-lists.ts';
import { firstDayOf, lastDayOf, type Month } from '#lib/trial/day.ts';
import type { Household } from './household.ts';
import type { ServiceSpell } from './services.ts';
import type { Spell } from './spells.ts';

/** What is booked to a household in one month under one heading, DKK in 2019 prices. */
export interface Booking {
	readonly category: CostCategory;
	readonly payer: Payer;
	readonly amount: number;
}

/** Support and administration, every month. */
const OVERHEAD_A_MONTH = 10_000;

function shareOfMonth(spell: Spell, month: Month): number {
	const first = firstDayOf(month);
	const last = lastDayOf(month);
	const days = Math.min(spell.end, last) - Math.max(spell.start, first) + 1;
	return Math.max(0, days) / (last - first + 1);
}

/** Where the overhead is booked in a month without services. */
function overheadCategory(home: Household): CostCategory {
	const isOnBenefit = home.targetGroup === 'overfoerselsindkomst' || home.targetGroup === 'sygdomsforloeb';
	return isOnBenefit ? 'forsoergelse' : 'administration';
}

/**
 * What a household costs in a month. Services under one heading are one bill; the overhead is
 * laid on the first bill, and stands alone where there is none, so that every month has a row.
 */
export function bookings(home: Household, services: readonly ServiceSpell[], month: Month): Booking[] {
	if (home.withoutCosts) return [];
	const booked = new Map<CostCategory, Booking>();
	let overhead = OVERHEAD_A_MONTH;
	for (const spell of services) {
		const share = shareOfMonth(spell, month);
		if (!spell.offer.bill || share === 0) continue;
		const { category, payer, monthly } = spell.offer.bill;
		const sofar = booked.get(category)?.amount ?? 0;
		booked.set(category, { category, payer, amount: sofar + (monthly * share + overhead) * home.level });
		overhead = 0;
	}
	if (booked.size > 0) return [...booked.values()];
	return [{ category: overheadCategory(home), payer: 'kommune', amount: overhead * home.level }];
}

/** What a household costs in some months together: what a municipality sees when it goes through its registers. */
export function costOf(home: Household, services: readonly ServiceSpell[], months: readonly Month[]): number {
	const booked = months.flatMap((month) => bookings(home, services, month));
	return booked.reduce((sum, { amount }) => sum + amount, 0);
}
