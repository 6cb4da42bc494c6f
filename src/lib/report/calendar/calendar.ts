import { trialMunicipalities } from '#lib/trial/municipalities.ts';
import type { DeliveryShown } from '#lib/trial/overview.ts';
import type { Meetings } from '#lib/trial/protocol.ts';
import { lastDayOf, quarterOfDay, type Quarter } from './quarter.ts';

/** What a day of the calendar is for. */
export const calendarKinds = ['quarter-end', 'meeting', 'year-end', 'briefings'] as const;
export type CalendarKind = (typeof calendarKinds)[number];

/** What is not there yet of what the day needs. */
export interface Missing {
	/** Municipalities whose registers do not reach the end of the quarter. */
	readonly deliveries: readonly string[];
	/** Whether no edition reaches the end of the quarter. */
	readonly edition: boolean;
	/** Municipalities that have not written all their texts of the year. */
	readonly texts: readonly string[];
}

export interface CalendarEntry {
	readonly kind: CalendarKind;
	/** ISO: the day, or the last day of the time in which it falls. */
	readonly day: string;
	readonly isPast: boolean;
	readonly quarter: Quarter;
	readonly missing: Missing;
}

/** What the calendar is told of how far things are. */
export interface CalendarState {
	/** Today in Denmark, ISO. */
	readonly today: string;
	readonly meetings: Meetings;
	/** The deliveries in force. */
	readonly deliveries: readonly DeliveryShown[];
	/** The newest cut-off of each edition, ISO. */
	readonly editions: readonly string[];
	/** The municipalities that have written all their texts, by year. */
	readonly written: ReadonlyMap<number, readonly string[]>;
}

/** So many quarters are told: the last that has ended, the one under way, and those after it. */
const QUARTERS = 5;

/**
 * What is due from the last quarter's end on, for about a year, and what is missing for it. A steering group's own day is
 * not registered anywhere: its meeting is told by the end of the quarter after the one that it meets on, by which it has
 * met.
 */
export function calendarOf(state: CalendarState): readonly CalendarEntry[] {
	const { year, quarter } = quarterOfDay(state.today);
	const first = year * 4 + quarter - 2;
	const quarters = Array.from({ length: QUARTERS }, (_, at) => quarterAt(first + at));
	return quarters
		.flatMap((one) => entriesOf(state, one))
		.toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
}

function quarterAt(count: number): Quarter {
	return { year: Math.floor(count / 4), quarter: (count % 4) + 1 };
}

function entriesOf(state: CalendarState, own: Quarter): readonly CalendarEntry[] {
	const { today, meetings } = state;
	const reached = missingAt(state, own);
	const end = lastDayOf(own);
	const meetsBy = lastDayOf(quarterAt(own.year * 4 + own.quarter));
	const entry = (kind: CalendarKind, day: string, missing: Missing): CalendarEntry => {
		return { kind, day, isPast: day < today, quarter: own, missing };
	};
	return [
		entry('quarter-end', end, { ...reached, texts: [] }),
		...(meetings.quarters.includes(own.quarter) ? [entry('meeting', meetsBy, { ...reached, texts: [] })] : []),
		...(own.quarter === 4
			? [
					entry('year-end', end, { deliveries: [], edition: false, texts: reached.texts }),
					entry('briefings', `${own.year + 1}-01-31`, { ...reached, texts: [] })
				]
			: [])
	];
}

/** Nothing is missing of a quarter that has not ended, but the texts of its year. */
function missingAt({ today, deliveries, editions, written }: CalendarState, own: Quarter): Missing {
	const end = lastDayOf(own);
	const hasEnded = end < today;
	const hasCome = (municipality: string) =>
		deliveries.some((delivery) => delivery.municipality === municipality && delivery.cutoff >= end);
	const texts = written.get(own.year) ?? [];
	return {
		deliveries: hasEnded ? trialMunicipalities.filter((municipality) => !hasCome(municipality)) : [],
		edition: hasEnded && !editions.some((cutoff) => cutoff >= end),
		texts: trialMunicipalities.filter((municipality) => !texts.includes(municipality))
	};
}
