import type { Group } from '#lib/trial/code-lists.ts';
import type { SurvivalMeasure } from '#lib/trial/measures.ts';
import { timeQuantity } from '#lib/trial/quantities.ts';
import type { Key } from '#lib/trial/records.ts';
import { durationsOf, survivalWindows } from './lifetimes.ts';
import { familiesOf } from './scopes.ts';
import type { Duration } from './service-spells.ts';
import { COUNTED } from './sets-behind-part.ts';
import type { SetOfGroup, SiteBehind } from './sets-behind-site.ts';
import { A_YEAR, SERVICE_DAYS } from './survival-figures.ts';

/** The last day that the figures beside a curve look at. Who is still watched then adds the same however long. */
const LAST_DAY: Readonly<Record<SurvivalMeasure, number>> = {
	'return-to-work': A_YEAR,
	'service-duration': SERVICE_DAYS
};

/** The families with adults who could return to work, or with services, and how long each of theirs took. */
export function timeSets({ outcomes }: SiteBehind, group: Group): SetOfGroup[] {
	const families = familiesOf(outcomes, group);
	return survivalWindows.flatMap(([measure, window]) => {
		const own = families
			.map((one) => ({ family: one.family.family, durations: durationsOf(one, window) }))
			.filter(({ durations }) => durations.length > 0);
		const setOf = (part: 'families' | 'figures' | 'curve', textOf: (durations: readonly Duration[]) => string) => ({
			view: `measure:${measure}` as const,
			quantity: timeQuantity(measure, window, part),
			parts: new Map<Key, string>(own.map(({ family, durations }) => [family, textOf(durations)]))
		});
		return [
			// How many had services before is told nowhere.
			...(window === 'before' ? [] : [setOf('families', () => COUNTED)]),
			setOf('figures', (durations) => textOfTimes(durations, LAST_DAY[measure])),
			setOf('curve', (durations) => textOfTimes(durations, Infinity))
		];
	});
}

/** Each time, with a + where its end was not seen, in an order of their own. */
function textOfTimes(durations: readonly Duration[], lastDay: number): string {
	return durations
		.map(({ time, event }) => (time > lastDay ? `${lastDay}+` : `${time}${event ? '' : '+'}`))
		.sort()
		.join(' ');
}
