import { firstDayOf } from '#lib/trial/day.ts';
import type { PairedMeasure } from '#lib/trial/measures.ts';
import type { Protocol } from '#lib/trial/protocol.ts';
import type { FamilyRecord } from '#lib/trial/records.ts';
import { hasIndex } from './cost.ts';
import { registeredFrom } from './observation.ts';
import { isTouched, selectionMonths, selectionPeriod } from './selection.ts';
import { mirroredIn, monthWindows, type Span } from './windows.ts';

/**
 * The after window mirrored in the selection period, for a family touched by its selection;
 * null when it was not touched, or when the registers do not reach so far back.
 *
 * A process that is stable, and looks the same when run backwards, is as far up some time before
 * the selection as it is the same time after it. So the mirrored window is what the after
 * window would look like if the trial did nothing, and the before window is not.
 */
export function mirrorOfDays(family: FamilyRecord, measure: PairedMeasure, after: Span): Span | null {
	if (!isTouched(family, measure)) return null;
	const mirror = mirroredIn(selectionPeriod(family), after);
	return registeredFrom(family) <= mirror.first ? mirror : null;
}

/** The same for costs: by whole calendar months, each of which must have a price index. */
export function mirrorOfMonths(family: FamilyRecord, protocol: Protocol): Span | null {
	if (!isTouched(family, 'cost')) return null;
	const mirror = mirroredIn(selectionMonths(family), monthWindows(family.start).after);
	return registeredFrom(family) <= firstDayOf(mirror.first) && hasIndex(mirror, protocol) ? mirror : null;
}
