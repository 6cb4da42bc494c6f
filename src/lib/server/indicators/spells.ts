import type { Day } from '#lib/trial/day.ts';
import type { Span } from './windows.ts';

/** What a row of services or support says about time; an open row has no end. */
export interface Running {
	readonly start: Day;
	readonly end: Day | null;
}

/**
 * The rows as spells that lie apart, earliest first; an open one lasts to infinity.
 *
 * Two rows are one spell when the next starts no more than `gap` days after the largest end so
 * far: the largest, because a long row may well outlast a later, shorter one. With a gap of 1,
 * rows that overlap or touch are one, and no day is counted twice.
 */
export function mergeSpells(rows: readonly Running[], gap = 1): Span[] {
	const spells: { first: Day; last: Day }[] = [];
	for (const { start, end } of rows.toSorted((a, b) => a.start - b.start)) {
		const last = end ?? Infinity;
		const spell = spells.at(-1);
		if (spell && start - spell.last <= gap) spell.last = Math.max(spell.last, last);
		else spells.push({ first: start, last });
	}
	return spells;
}

/** On how many days of the window one of the spells, which lie apart, runs. */
export function daysWithin(spells: readonly Span[], window: Span): number {
	let days = 0;
	for (const { first, last } of spells) {
		days += Math.max(0, Math.min(last, window.last) - Math.max(first, window.first) + 1);
	}
	return days;
}

/** Whether the row runs on a day of the window. */
export function runsWithin(row: Running, window: Span): boolean {
	return row.start <= window.last && (row.end === null || row.end >= window.first);
}
