import type { Support } from '#lib/trial/code-lists.ts';
import type { Day } from '#lib/trial/day.ts';
import type { SupportRecord } from '#lib/trial/records.ts';
import { isEndOfObservation } from './self-support.ts';
import type { Duration } from './service-spells.ts';
import { mergeSpells, runsWithin } from './spells.ts';

/** Benefits that are meant to end in work: not pensions, and not subsidised work. */
const publicBenefits: ReadonlySet<Support> = new Set<Support>([
	'dagpenge',
	'arbejdsmarkedsydelse',
	'kontantydelse',
	'kontanthjaelp',
	'selvforsoergelses_hjemrejse',
	'uddannelseshjaelp',
	'integrationsydelse',
	'sygedagpenge',
	'jobafklaring',
	'ressourceforloebsydelse',
	'revalidering',
	'ledighedsydelse',
	'barselsdagpenge'
]);

const isWork = ({ support }: SupportRecord): boolean => support === 'loen' || support === 'selvstaendig';

/** Work must last so many days on end to count as a return. */
const DAYS_OF_A_RETURN = 28;

/**
 * Return to work: for an adult on a public benefit when the trial starts, the days until a run
 * of at least 28 days in work begins; null for others, and for who is not seen long enough.
 *
 * A run that begins in the last 27 days cannot be told from a short one, so a person without an
 * event is watched to 27 days before the last. A pension does not end the watching: it is a way
 * of not returning. Death and emigration do; those before the start were over by then.
 */
export function returnToWork(rows: readonly SupportRecord[], start: Day, observedTo: Day): Duration | null {
	const onStart = rows.find((row) => runsWithin(row, { first: start, last: start }));
	if (!onStart || !publicBenefits.has(onStart.support)) return null;

	const ends = rows.filter((row) => isEndOfObservation(row) && row.start > start).map((row) => row.start - 1);
	const lastReturn = Math.min(observedTo, ...ends) - (DAYS_OF_A_RETURN - 1);
	const back = mergeSpells(rows.filter(isWork)).find(
		({ first, last }) => first > start && last - first + 1 >= DAYS_OF_A_RETURN
	);
	if (back && back.first <= lastReturn) return { time: back.first - start, event: true };
	return lastReturn > start ? { time: lastReturn - start, event: false } : null;
}
