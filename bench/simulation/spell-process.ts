import type { Day } from '#lib/trial/day.ts';
import { geometric, type Random } from './random.ts';

/** From its first to its last day. */
export interface Spell {
	readonly start: Day;
	readonly end: Day;
}

/** Spells that begin by chance and last as long as chance will have it. */
export interface SpellProcess {
	readonly startsADay: number;
	readonly meanDays: number;
}

/** How many of the starts there still are on a day, from 0 to 1: how a time trend comes in. */
export type Keep = (day: Day) => number;

const waitFor = (random: Random, rate: number): number => -Math.log(1 - random()) / rate;

/**
 * Spells from the first to the last day, in their long-run number from the start.
 *
 * Starts are a Poisson process and lengths have no memory, so that the spells that already run on
 * the first day go on as if they had just begun, and have run as long as they will go on.
 */
export function drawSpells(random: Random, process: SpellProcess, first: Day, last: Day, keep: Keep): Spell[] {
	const { startsADay, meanDays } = process;
	const daily = 1 / meanDays;
	const spells: Spell[] = [];
	const running = startsADay * (meanDays - 1);
	for (let count = waitFor(random, 1); count < running; count += waitFor(random, 1)) {
		spells.push({ start: first - geometric(random, daily), end: first - 1 + geometric(random, daily) });
	}
	for (let time = waitFor(random, startsADay); time < last + 1 - first; time += waitFor(random, startsADay)) {
		const start = first + Math.floor(time);
		const end = start - 1 + geometric(random, daily);
		if (random() < keep(start)) spells.push({ start, end });
	}
	return spells;
}

/** The spells with what lies from the day on drawn anew, as if they lasted `meanDays` from then on. */
export function redrawnFrom(random: Random, spells: readonly Spell[], day: Day, meanDays: number): Spell[] {
	return spells.map((spell) => {
		if (spell.end < day) return spell;
		return { start: spell.start, end: Math.max(spell.start, day) - 1 + geometric(random, 1 / meanDays) };
	});
}

/** On how many days of the window each spell runs, summed. */
export function spellDays(spells: readonly Spell[], first: Day, last: Day): number {
	let days = 0;
	for (const { start, end } of spells) days += Math.max(0, Math.min(end, last) - Math.max(start, first) + 1);
	return days;
}

/** How many of the spells run on a day of the window. */
export function spellsWithin(spells: readonly Spell[], first: Day, last: Day): number {
	let count = 0;
	for (const { start, end } of spells) if (start <= last && end >= first) count += 1;
	return count;
}
