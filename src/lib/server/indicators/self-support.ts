import type { Support } from '#lib/trial/code-lists.ts';
import type { SupportRecord } from '#lib/trial/records.ts';
import { daysWithin, mergeSpells } from './spells.ts';
import type { Span } from './windows.ts';

/** Sources that are not paid by the public. */
const selfSupporting: ReadonlySet<Support> = new Set<Support>(['loen', 'selvstaendig', 'selvforsoerget']);

/** From the start of such a spell on, nobody can say what a person lives on. */
export const isEndOfObservation = ({ support }: SupportRecord): boolean =>
	support === 'doed' || support === 'udvandret';

/** Days of adults in a window: those with their own source of support, of those for which one is stated. */
export interface DaysOfSupport {
	readonly own: number;
	readonly stated: number;
}

/**
 * Degree of self-support: of the adults' days in the window for which a source of support is
 * stated, the percentage in which it was their own; null when no day is stated.
 */
export function selfSupport(adults: readonly SupportRecord[][], window: Span): number | null {
	const { own, stated } = daysOfSupport(adults, window);
	return stated === 0 ? null : (100 * own) / stated;
}

/**
 * The days that the degree of self-support is a share of, and in.
 *
 * Days are summed over the adults before dividing, so that an adult known for a week does not
 * weigh as much as one known for the year. Days from death or emigration on count in neither,
 * also where an emigrant came back: the register does not say what happened in between.
 */
export function daysOfSupport(adults: readonly SupportRecord[][], window: Span): DaysOfSupport {
	let own = 0;
	let stated = 0;
	for (const rows of adults) {
		const observationEnds = Math.min(...rows.filter(isEndOfObservation).map(({ start }) => start));
		const seen = { first: window.first, last: Math.min(window.last, observationEnds - 1) };
		stated += daysWithin(mergeSpells(rows), seen);
		own += daysWithin(mergeSpells(rows.filter(({ support }) => selfSupporting.has(support))), seen);
	}
	return { own, stated };
}
