import { calendarOf, type CalendarEntry } from '#lib/report/calendar/calendar.ts';
import { isoOfDay } from '#lib/trial/day.ts';
import type { User } from '#lib/trial/user.ts';
import { completeIn } from '#lib/trial/year-text.ts';
import { may } from '../access/may.ts';
import { currentDeliveries, hasRealDelivery } from '../store/deliveries.ts';
import type { Store } from '../store/open-store.ts';
import { currentProtocol } from '../store/protocols.ts';
import { closedAt, yearTextsOf } from '../store/year-texts.ts';
import { editionsNow } from './current-edition.ts';
import { danishYear } from './danish-year.ts';

/** What is due, what of it is there, and for whoever may see it who is missing. */
export interface ShownCalendar {
	readonly entries: readonly CalendarEntry[];
	/** Of invented data nothing is ever on time. */
	readonly isSynthetic: boolean;
	/** Whether the reader is told who is missing. */
	readonly seesMissing: boolean;
}

/** Swedes write a day as ISO does. */
const danishDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' });

/** The calendar at a moment, for a reader. */
export function showCalendar(store: Store, user: User | null, now: Date): ShownCalendar {
	const deliveries = currentDeliveries(store).map(({ municipality, cutoff, synthetic }) => {
		return { municipality, cutoff: isoOfDay(cutoff), synthetic };
	});
	const synthetic = !hasRealDelivery(store);
	const thisYear = danishYear(now.toISOString());
	const years = [thisYear - 1, thisYear, thisYear + 1];
	const seesMissing = may(user, 'see-what-is-missing', {});
	const entries = calendarOf({
		today: danishDay.format(now),
		meetings: currentProtocol(store).protocol.meetings,
		deliveries,
		editions: editionsNow(store).map(({ number, content }) => {
			return { number, cutoff: newestOf(content.deliveries.map(({ cutoff }) => cutoff)) };
		}),
		written: new Map(years.map((year) => [year, completeIn(yearTextsOf(store, { synthetic, year }))])),
		closed: years.filter((year) => closedAt(store, { synthetic, year }) !== null),
		seesMissing
	});
	return { entries, isSynthetic: deliveries.some((one) => one.synthetic), seesMissing };
}

function newestOf(cutoffs: readonly string[]): string {
	return cutoffs.reduce((one, other) => (one > other ? one : other));
}
