import { monthOfDay } from '#lib/trial/day.ts';
import type { Protocol } from '#lib/trial/protocol.ts';
import type { CostRecord, FamilyFile, SupportRecord } from '#lib/trial/records.ts';
import { monthsSinceStart } from '#lib/trial/site-estimates.ts';
import { supportOfAdults } from './adults.ts';
import { contactPersons } from './contacts.ts';
import { costIn } from './cost.ts';
import type { Delivered } from './family-pairs.ts';
import { monthOfFamily } from './month-of-family.ts';
import { isComplete, isCompleteInMonths } from './observation.ts';
import { daysOfSupport, type DaysOfSupport } from './self-support.ts';

/** A family's months, from twelve before its start to the twelfth after; null for a measure that it has no pair of. */
export interface MonthsOfFamily {
	readonly cost: readonly number[] | null;
	readonly contactPersons: readonly number[] | null;
	readonly support: readonly DaysOfSupport[] | null;
}

/**
 * What the two years of a family look like month by month.
 *
 * Only of families that have the measure's pair: then every month is of the same families, and a step in the line is
 * something that happened to them, not somebody who came or left. Costs are by calendar month, as the register is.
 */
export function monthsOfFamily(file: FamilyFile, delivered: Delivered, protocol: Protocol): MonthsOfFamily {
	const { family, contacts } = file;
	const { tables, cutoff } = delivered;
	const isWhole = isComplete(family, cutoff);
	const hasCosts = tables.has('udgifter') && isCompleteInMonths(family, cutoff);
	const hasSupport = tables.has('forsoergelse') && tables.has('personer') && isWhole;
	return {
		cost: hasCosts ? costsByMonth(file.costs, monthOfDay(family.start), protocol) : null,
		contactPersons:
			tables.has('kontakter') && isWhole
				? monthsSinceStart.map((month) => contactPersons(contacts, monthOfFamily(family.start, month)))
				: null,
		support: hasSupport ? supportByMonth(supportOfAdults(file.persons, file.supports), family.start) : null
	};
}

/** The cost of each month, counted from the month of the start. */
export function costsByMonth(
	rows: readonly CostRecord[],
	startMonth: number,
	protocol: Protocol,
	months: readonly number[] = monthsSinceStart
): number[] {
	const byMonth = Map.groupBy(rows, ({ month }) => month - startMonth);
	return months.map((month) => {
		const calendarMonth = startMonth + month;
		return costIn(byMonth.get(month) ?? [], { first: calendarMonth, last: calendarMonth }, protocol);
	});
}

/** Null where no day is stated in one of the two years: such a family has no pair. */
function supportByMonth(adults: readonly SupportRecord[][], start: number): readonly DaysOfSupport[] | null {
	const months = monthsSinceStart.map((month) => daysOfSupport(adults, monthOfFamily(start, month)));
	const isStated = (own: readonly DaysOfSupport[]) => own.some(({ stated }) => stated > 0);
	return isStated(months.slice(0, 12)) && isStated(months.slice(12)) ? months : null;
}
