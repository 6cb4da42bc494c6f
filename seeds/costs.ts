import { dayOfIso, monthOfDay, yearOfMonth, type Month } from '#lib/trial/day.ts';
import { consumerPriceIndex, registeredProtocol } from '#lib/trial/protocol.ts';
import { bookings, type Booking } from './bookings.ts';
import type { Family } from './family.ts';
import { between, chance, randomFor } from './random.ts';
import { familyServices, type ServiceSpell } from './services.ts';
import type { CostRow } from './tables.ts';

/** The first month with a price index. */
const FIRST_MONTH = monthOfDay(dayOfIso('2015-01-01'));

/** The trial's own cost is booked for half a year at a time, first in the month of t0. */
const MONTHS_A_BOOKING = 6;

/** An amount of 2019 in the prices of another month. */
function inPricesOf(month: Month, amount: number): number {
	const indexOf = (year: number): number => consumerPriceIndex.values.get(year) ?? NaN;
	return (amount * indexOf(yearOfMonth(month))) / indexOf(registeredProtocol.priceYear);
}

/** The months in which the registers hold the family. */
function monthsOf({ register }: Family): Month[] {
	const first = Math.max(FIRST_MONTH, monthOfDay(register.from));
	return Array.from({ length: monthOfDay(register.to) - first + 1 }, (_, step) => first + step);
}

function ownCost({ start, effect, household }: Family, month: Month): Booking[] {
	const monthsIn = month - monthOfDay(start);
	const isBooked = monthsIn >= 0 && monthsIn % MONTHS_A_BOOKING === 0 && !household.withoutCosts;
	if (!isBooked || effect.ownCostAMonth === 0) return [];
	return [{ category: 'forsoegets_indsats', payer: 'kommune', amount: MONTHS_A_BOOKING * effect.ownCostAMonth }];
}

/** One month in a hundred the state refunds a part of what the municipality paid. */
function refund(family: Family, month: Month, paid: readonly Booking[]): Booking[] {
	const isRefunded = chance(randomFor(family.household.key, 'refund', month), 0.01);
	const [first] = paid;
	return first && isRefunded ? [{ ...first, payer: 'stat', amount: -0.3 * first.amount }] : [];
}

function monthRows(family: Family, services: readonly ServiceSpell[], month: Month): CostRow[] {
	const multiplier = month < monthOfDay(family.start) ? 1 : family.effect.costMultiplier;
	const paid = bookings(family.household, services, month).map((booking) => {
		const random = randomFor(family.household.key, 'cost', month, booking.category);
		return { ...booking, amount: booking.amount * multiplier * between(random, 0.9, 1.1) };
	});
	const booked = [...paid, ...refund(family, month, paid), ...ownCost(family, month)];
	return booked.map(({ category, payer, amount }) => ({
		familie_id: family.id,
		maaned: month,
		kategori: category,
		betaler: payer,
		beloeb: Math.round(inPricesOf(month, amount) * 100)
	}));
}

export function costRows(family: Family): CostRow[] {
	const services = familyServices(family);
	return monthsOf(family).flatMap((month) => monthRows(family, services, month));
}
