import type { Day } from '#lib/trial/day.ts';
import { geometric, type Random } from './random.ts';
import type { Spell } from './spell-process.ts';

/** How an adult goes in and out of work: the daily chance of finding it, and of losing it. */
export interface WorkProcess {
	readonly findDaily: number;
	readonly loseDaily: number;
}

export interface WorkSpell extends Spell {
	readonly isWork: boolean;
}

/** How many times as fast work is found on a day. */
export type Speed = (day: Day) => number;

/** Share of the days in work in the long run. */
export function shareInWork({ findDaily, loseDaily }: WorkProcess): number {
	return findDaily / (findDaily + loseDaily);
}

/**
 * An adult's spells in and out of work, from the long-run distribution on.
 *
 * Where the speed changes over time, chances to find work come as often as they ever do
 * (`fastest` times the usual), and each is taken with the share that the day's speed is of the fastest.
 */
export function career(
	random: Random,
	process: WorkProcess,
	[first, last]: readonly [Day, Day],
	speed: Speed,
	fastest: number
): WorkSpell[] {
	const spells: WorkSpell[] = [];
	let isWork = random() < shareInWork(process);
	let start = first;
	while (start <= last) {
		let next = start;
		if (isWork) next += geometric(random, process.loseDaily);
		else {
			do next += geometric(random, process.findDaily * fastest);
			while (next <= last && random() * fastest >= speed(next));
		}
		spells.push({ start, end: next - 1, isWork });
		start = next;
		isWork = !isWork;
	}
	return spells;
}
