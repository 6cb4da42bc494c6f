import { firstDayOf } from '#lib/trial/day.ts';
import type { Protocol } from '#lib/trial/protocol.ts';
import type { FamilyFile } from '#lib/trial/records.ts';
import type { RankedMeasure } from '#lib/trial/target-group-estimates.ts';
import { contactPersons } from './contacts.ts';
import { costIn, hasIndex } from './cost.ts';
import { registeredFrom } from './observation.ts';
import { isSelectedOn } from './selection.ts';
import { monthWindows, quarterWindows, type Span } from './windows.ts';

/** A value two years before the start, and the year before it. */
export interface YearPair {
	readonly earlier: number;
	readonly later: number;
}

const A_YEAR = 365;
const MONTHS_OF_A_YEAR = 12;

const aYearBefore = ({ first, last }: Span, length: number): Span => ({ first: first - length, last: last - length });

/**
 * What a family cost, and how many contact persons it had, in each of the two years before its start: nothing had been
 * done for it yet, so whatever changed between them changed by itself.
 *
 * Null where the registers do not reach so far back. Families that were picked for being high on the measure are left
 * out as well: their later year is high because they were picked by it.
 */
export function earlierYears(file: FamilyFile, protocol: Protocol): Record<RankedMeasure, YearPair | null> {
	return { cost: costsOf(file, protocol), 'contact-points': contactsOf(file) };
}

function costsOf({ family, costs }: FamilyFile, protocol: Protocol): YearPair | null {
	const later = monthWindows(family.start).before;
	const earlier = aYearBefore(later, MONTHS_OF_A_YEAR);
	if (isSelectedOn(family, 'cost') || registeredFrom(family) > firstDayOf(earlier.first)) return null;
	if (!hasIndex({ first: earlier.first, last: later.last }, protocol)) return null;
	return { earlier: costIn(costs, earlier, protocol), later: costIn(costs, later, protocol) };
}

function contactsOf({ family, contacts }: FamilyFile): YearPair | null {
	const later = quarterWindows(family.start).before;
	const earlier = aYearBefore(later, A_YEAR);
	if (isSelectedOn(family, 'contact-points') || registeredFrom(family) > earlier.first) return null;
	return { earlier: contactPersons(contacts, earlier), later: contactPersons(contacts, later) };
}
