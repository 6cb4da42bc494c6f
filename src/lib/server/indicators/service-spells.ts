import type { Day } from '#lib/trial/day.ts';
import type { ServiceRecord } from '#lib/trial/records.ts';
import { mergeSpells } from './spells.ts';
import { yearWindows, type Span } from './windows.ts';

/** How long something lasted, and whether its end was seen. */
export interface Duration {
	readonly time: number;
	readonly event: boolean;
}

/** The spells of services that begin in the year before, and in the year after. */
export interface ServiceSpells {
	readonly before: readonly Duration[];
	readonly after: readonly Duration[];
}

/** Rows this close are one spell: a change of unit, a birthday or a month's gap never splits one. */
const GAP_WITHIN_A_SPELL = 31;

const within = (day: Day, window: Span): boolean => day >= window.first && day <= window.last;

/** A spell that lasts longer than it is watched is known to be at least so long, and no more. */
function durationOf(spell: Span, lastWatched: Day): Duration {
	const event = spell.last <= lastWatched;
	return { time: (event ? spell.last : lastWatched) - spell.first + 1, event };
}

/**
 * Duration of services: the spells that begin in each window, watched to the window's end.
 *
 * Merging looks past the window, up to the last day observed: a spell that pauses over the
 * trial's start is one spell, which had not ended when its window did.
 */
export function serviceSpells(services: readonly ServiceRecord[][], start: Day, observedTo: Day): ServiceSpells {
	const { before, after } = yearWindows(start);
	const spells = services.flatMap((rows) =>
		mergeSpells(
			rows.filter((row) => row.start <= observedTo),
			GAP_WITHIN_A_SPELL
		)
	);
	return {
		before: spells.filter(({ first }) => within(first, before)).map((spell) => durationOf(spell, before.last)),
		after: spells
			.filter(({ first }) => within(first, after))
			.map((spell) => durationOf(spell, Math.min(observedTo, after.last)))
	};
}
