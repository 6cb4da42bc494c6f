import { trialMunicipalities } from '#lib/trial/municipalities.ts';
import type { DeliveryShown } from '#lib/trial/overview.ts';
import type { Meetings } from '#lib/trial/protocol.ts';
import { lastDayOf, quarterOfDay, type Quarter } from './quarter.ts';

/** What a day of the calendar is for. */
export const calendarKinds = ['quarter-end', 'meeting', 'year-end', 'briefings'] as const;
export type CalendarKind = (typeof calendarKinds)[number];

/** Who has not done yet what the day needs. It is no business of whoever only reads editions. */
export interface Missing {
	/** Municipalities whose registers do not reach the end of the quarter. */
	readonly deliveries: readonly string[];
	/** Municipalities that have not written all their texts of the year. */
	readonly texts: readonly string[];
}

export interface CalendarEntry {
	readonly kind: CalendarKind;
	/** ISO: the day, or the last day of the time in which it falls. */
	readonly day: string;
	readonly isPast: boolean;
	readonly quarter: Quarter;
	/** The first edition that reaches the end of the quarter; null where none does, and of a year's status. */
	readonly edition: string | null;
	/** Whether what is made of the year's texts is there. */
	readonly isClosed: boolean;
	/** Null where the reader may not be told. */
	readonly missing: Missing | null;
}

/** What the calendar is told of how far things are. */
export interface CalendarState {
	/** Today in Denmark, ISO. */
	readonly today: string;
	readonly meetings: Meetings;
	/** The deliveries in force. */
	readonly deliveries: readonly DeliveryShown[];
	/** The editions, the newest first, each with its newest cut-off (ISO). */
	readonly editions: readonly { readonly number: string; readonly cutoff: string }[];
	/** The municipalities that have written all their texts, by year. */
	readonly written: ReadonlyMap<number, readonly string[]>;
	/** The years whose status is made. */
	readonly closed: readonly number[];
	/** Whether the reader may be told who has not done yet what is needed. */
	readonly seesMissing: boolean;
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
	const { today, meetings, editions, closed, seesMissing } = state;
	const { deliveries, texts } = missingAt(state, own);
	const end = lastDayOf(own);
	const meetsBy = lastDayOf(quarterAt(own.year * 4 + own.quarter));
	const reaching = editions.findLast(({ cutoff }) => cutoff >= end)?.number ?? null;
	const entry = (kind: CalendarKind, day: string, missing: Missing): CalendarEntry => {
		const isOfTexts = kind === 'year-end';
		return {
			...{ kind, day, isPast: day < today, quarter: own },
			edition: isOfTexts ? null : reaching,
			isClosed: isOfTexts && closed.includes(own.year),
			missing: seesMissing ? missing : null
		};
	};
	return [
		entry('quarter-end', end, { deliveries, texts: [] }),
		...(meetings.quarters.includes(own.quarter) ? [entry('meeting', meetsBy, { deliveries, texts: [] })] : []),
		...(own.quarter === 4
			? [
					entry('year-end', end, { deliveries: [], texts }),
					entry('briefings', `${own.year + 1}-01-31`, { deliveries, texts: [] })
				]
			: [])
	];
}

/** Nothing is missing of a quarter that has not ended, but the texts of its year. */
function missingAt({ today, deliveries, written }: CalendarState, own: Quarter): Missing {
	const end = lastDayOf(own);
	const hasCome = (municipality: string) =>
		deliveries.some((delivery) => delivery.municipality === municipality && delivery.cutoff >= end);
	const texts = written.get(own.year) ?? [];
	return {
		deliveries: end < today ? trialMunicipalities.filter((municipality) => !hasCome(municipality)) : [],
		texts: trialMunicipalities.filter((municipality) => !texts.includes(municipality))
	};
}
