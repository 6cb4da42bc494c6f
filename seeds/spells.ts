import { dayOfIso, type Day } from '#lib/trial/day.ts';
import { CUTOFF } from './parameters.ts';
import { exponential, type Random } from './random.ts';
import type { Dated } from './tables.ts';

/** From its first to its last day. */
export interface Spell {
	readonly start: Day;
	readonly end: Day;
}

/** Long before any register begins, so that what is delivered has settled, and within ten years of every t0. */
const BEGINNING = dayOfIso('2010-01-01');

/**
 * Spells that begin by chance and last as long as chance will have it, `stock` of them running
 * at any time in the long run. Nothing in it changes over the years, and it looks the same run
 * backwards: a family that stands out one year is on its way back the next, as it came.
 */
export function spellsByChance(random: Random, stock: number, meanDays: number): Spell[] {
	const spells: Spell[] = [];
	let day = BEGINNING + exponential(random, meanDays / stock);
	while (day <= CUTOFF) {
		const start = Math.floor(day);
		spells.push({ start, end: start + Math.floor(exponential(random, meanDays)) });
		day += exponential(random, meanDays / stock);
	}
	return spells;
}

/** What lies after the day becomes `factor` times as long: exact, since these spells have no memory. */
export function stretchedAfter<S extends Spell>(spell: S, day: Day, factor: number): S {
	const stretchedFrom = Math.max(spell.start, day);
	if (spell.end < stretchedFrom) return spell;
	return { ...spell, end: stretchedFrom + Math.floor((spell.end - stretchedFrom) * factor) };
}

/** The days that a municipality's registers hold a family. */
export interface Register {
	readonly from: Day;
	/** The cut-off, unless the family moved away or withdrew its consent. */
	readonly to: Day;
}

/**
 * A spell as it stands in a delivery, null where the registers have not seen it. One that runs
 * past the cut-off has no last day yet, but every third has a planned one, which lies ahead.
 */
export function delivered({ start, end }: Spell, register: Register): Dated | null {
	if (end < register.from || start > register.to) return null;
	if (register.to < CUTOFF) return { startdato: start, slutdato: Math.min(end, register.to) };
	const isPlanned = end % 3 === 0;
	return { startdato: start, slutdato: end <= CUTOFF || isPlanned ? end : null };
}
