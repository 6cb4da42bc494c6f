import { calendarOf, type CalendarEntry } from '#lib/report/calendar/calendar.ts';
import { isoOfDay } from '#lib/trial/day.ts';
import { completeIn } from '#lib/trial/year-text.ts';
import { currentDeliveries, hasRealDelivery } from '../store/deliveries.ts';
import type { Store } from '../store/open-store.ts';
import { currentProtocol } from '../store/protocols.ts';
import { yearTextsOf } from '../store/year-texts.ts';
import { editionsNow } from './current-edition.ts';
import { danishYear } from './danish-year.ts';

/** What is due, and what is missing for it. */
export interface ShownCalendar {
	readonly entries: readonly CalendarEntry[];
	/** Of invented data nothing is ever on time. */
	readonly isSynthetic: boolean;
}

/** Swedes write a day as ISO does. */
const danishDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' });

/** The calendar at a moment. */
export function showCalendar(store: Store, now: Date): ShownCalendar {
	const deliveries = currentDeliveries(store).map(({ municipality, cutoff, synthetic }) => {
		return { municipality, cutoff: isoOfDay(cutoff), synthetic };
	});
	const synthetic = !hasRealDelivery(store);
	const thisYear = danishYear(now.toISOString());
	const years = [thisYear - 1, thisYear, thisYear + 1];
	const entries = calendarOf({
		today: danishDay.format(now),
		meetings: currentProtocol(store).protocol.meetings,
		deliveries,
		editions: editionsNow(store).map(({ content }) => newestOf(content.deliveries.map(({ cutoff }) => cutoff))),
		written: new Map(years.map((year) => [year, completeIn(yearTextsOf(store, { synthetic, year }))]))
	});
	return { entries, isSynthetic: deliveries.some(({ synthetic }) => synthetic) };
}

function newestOf(cutoffs: readonly string[]): string {
	return cutoffs.reduce((one, other) => (one > other ? one : other));
}
