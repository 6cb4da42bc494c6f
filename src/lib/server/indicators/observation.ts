import { firstDayOf, lastDayOf, type Day } from '#lib/trial/day.ts';
import type { FamilyRecord } from '#lib/trial/records.ts';
import { monthWindows, yearWindows } from './windows.ts';

/** How far back the registers hold a family for which nothing is stated. */
const DAYS_REGISTERED_BEFORE_START = 1096;

/** Whether the family's rows may be used for anything but counting that it was there. */
export function hasConsent(family: FamilyRecord): boolean {
	return family.endReason !== 'samtykke_trukket';
}

/**
 * O, the last day on which the family is observed: the cut-off, or the day it moved away.
 * A family whose course ended for another reason stays observed, since everyone who started counts.
 */
export function observedTo(family: FamilyRecord, cutoff: Day): Day {
	const { end, endReason } = family;
	return endReason === 'fraflyttet' && end !== null ? Math.min(end, cutoff) : cutoff;
}

/** The first day from which the registers hold the family. */
export function registeredFrom(family: FamilyRecord): Day {
	return family.registeredFrom ?? family.start - DAYS_REGISTERED_BEFORE_START;
}

/** Whether the registers hold the family for the whole year before its trial starts. */
export function hasYearBefore(family: FamilyRecord): boolean {
	return registeredFrom(family) <= yearWindows(family.start).before.first;
}

/** A complete pair: the year before is registered, and the year after is over and was observed. */
export function isComplete(family: FamilyRecord, cutoff: Day): boolean {
	return hasYearBefore(family) && observedTo(family, cutoff) >= yearWindows(family.start).after.last;
}

/** Whether the registers hold the family for the twelve calendar months before that of its start. */
export function hasMonthsBefore(family: FamilyRecord): boolean {
	return registeredFrom(family) <= firstDayOf(monthWindows(family.start).before.first);
}

/** A complete pair by calendar months, which need not be one by days. */
export function isCompleteInMonths(family: FamilyRecord, cutoff: Day): boolean {
	return hasMonthsBefore(family) && observedTo(family, cutoff) >= lastDayOf(monthWindows(family.start).after.last);
}
