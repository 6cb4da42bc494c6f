import { firstDayOf, lastDayOf, monthOfDay, type Day } from '#lib/trial/day.ts';
import type { Selection } from '#lib/trial/code-lists.ts';
import type { PairedMeasure } from '#lib/trial/measures.ts';
import type { FamilyRecord } from '#lib/trial/records.ts';
import { monthWindows, overlaps, quarterWindows, yearWindows, type Span } from './windows.ts';

/** Families whose selection ended this many days after the earliest are still of the first round. */
export const DAYS_OF_A_ROUND = 31;

/** Which ways of picking families pick them on the measure itself. Others do not bear on it. */
const selectionsOn: Partial<Record<PairedMeasure, readonly Selection[]>> = {
	'service-days': ['omkostning', 'kontaktpunkter'],
	'contact-points': ['kontaktpunkter'],
	'contact-units': ['kontaktpunkter'],
	cost: ['omkostning'],
	'cost-municipality': ['omkostning'],
	'cost-without-trial': ['omkostning']
};

/** The measures that families can be selected on. */
export const selectableMeasures = Object.keys(selectionsOn) as PairedMeasure[];

/** Whether the family was picked for being high on the measure, whenever that was. */
export const isSelectedOn = (family: FamilyRecord, measure: PairedMeasure): boolean =>
	selectionsOn[measure]?.includes(family.selection) ?? false;

/** First and last day of the data that the selection looked at; not stated: those of the year before. */
export function selectionPeriod(family: FamilyRecord): Span {
	const { first, last } = yearWindows(family.start).before;
	return { first: family.selectedFrom ?? first, last: family.selectedTo ?? last };
}

/** The measure's own before window, in days. */
function beforeWindow(measure: PairedMeasure, start: Day): Span {
	if (measure === 'service-days') return yearWindows(start).before;
	if (measure === 'contact-points' || measure === 'contact-units') return quarterWindows(start).before;
	const { first, last } = monthWindows(start).before;
	return { first: firstDayOf(first), last: lastDayOf(last) };
}

/**
 * Whether the family was picked for being high on the measure in days that its before value
 * is taken from. Whoever is picked at the worst moment is expected to be better later, trial or not.
 */
export function isTouched(family: FamilyRecord, measure: PairedMeasure): boolean {
	return isSelectedOn(family, measure) && overlaps(selectionPeriod(family), beforeWindow(measure, family.start));
}

/**
 * The last day of a municipality's first selection round on the measure; null when nobody is
 * selected on it. Families with withdrawn consent must have been left out.
 */
export function firstRoundEnds(families: readonly FamilyRecord[], measure: PairedMeasure): Day | null {
	let earliest = Infinity;
	for (const family of families) {
		if (isSelectedOn(family, measure)) earliest = Math.min(earliest, selectionPeriod(family).last);
	}
	return earliest === Infinity ? null : earliest + DAYS_OF_A_ROUND;
}

/** The selection period in whole calendar months, as costs are. */
export function selectionMonths(family: FamilyRecord): Span {
	const { first, last } = selectionPeriod(family);
	return { first: monthOfDay(first), last: monthOfDay(last) };
}
