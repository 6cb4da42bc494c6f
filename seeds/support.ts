import type { AgeGroup, Support } from '#lib/trial/code-lists.ts';
import { dayOfIso, type Day } from '#lib/trial/day.ts';
import type { Family } from './family.ts';
import { personId } from './household.ts';
import { CUTOFF } from './parameters.ts';
import { chance, exponential, integer, randomFor, weighted, type Random } from './random.ts';
import { delivered, type Spell } from './spells.ts';
import { lastingSources, sourcesInWork, sourcesOutOfWork } from './support-sources.ts';
import type { SupportRow } from './tables.ts';

interface SupportSpell extends Spell {
	readonly support: Support;
}

/** Long before any register begins, so that what is delivered has settled. */
const BEGINNING = dayOfIso('2011-01-01');
/** No last day, not even a planned one. */
const FOR_GOOD = Infinity;

const MEAN_DAYS_IN_WORK = 450;
const MEAN_DAYS_TO_WORK = 1100;
const MEAN_DAYS_TO_OTHER_SUPPORT = 500;

/** The wait from a day on, run `speed` times as fast from t0. */
function hastened(from: Day, wait: number, start: Day, speed: number): Day {
	const reached = from + wait;
	const turn = Math.max(from, start);
	return Math.floor(reached <= turn ? reached : turn + (reached - turn) / speed);
}

/**
 * An adult's way in and out of work. Out of work two clocks run, one to other support and one
 * to work, and the first to ring decides; the intervention makes the second run faster, which
 * is what the hazard of going back to work being so many times as high means.
 */
function career(random: Random, ageGroup: AgeGroup, { start: t0, effect }: Family): SupportSpell[] {
	const spells: SupportSpell[] = [];
	const shareInWork = MEAN_DAYS_IN_WORK / (MEAN_DAYS_IN_WORK + MEAN_DAYS_TO_WORK);
	let isInWork = chance(random, shareInWork);
	let day = BEGINNING;
	while (day <= CUTOFF) {
		const lasting = day < t0 ? null : weighted(random, lastingSources(ageGroup, day));
		if (lasting) return [...spells, { support: lasting, start: day, end: FOR_GOOD }];
		const toOther = day + Math.floor(exponential(random, isInWork ? MEAN_DAYS_IN_WORK : MEAN_DAYS_TO_OTHER_SUPPORT));
		const toWork = hastened(day, exponential(random, MEAN_DAYS_TO_WORK), t0, effect.workSpeed);
		const end = isInWork ? toOther : Math.min(toOther, toWork);
		spells.push({
			support: weighted(random, isInWork ? sourcesInWork : sourcesOutOfWork(ageGroup, day)),
			start: day,
			end
		});
		isInWork = !isInWork && toWork <= toOther;
		// Now and then nobody knows what a person lived on for some weeks.
		day = end + 1 + (chance(random, 0.05) ? integer(random, 5, 60) : 0);
	}
	return spells;
}

/** One adult in twelve is on disability pension all along; from 67 on everybody has the old-age pension. */
function supportSpells(family: Family, place: number, ageGroup: AgeGroup): SupportSpell[] {
	const random = randomFor(family.household.key, 'support', place);
	const isPensioner = chance(random, 1 / 12);
	const allAlong = { start: family.register.from, end: FOR_GOOD };
	if (ageGroup === '67_') return [{ support: 'efterloen_pension', ...allAlong }];
	if (isPensioner) return [{ support: 'foertidspension', ...allAlong }];
	return career(random, ageGroup, family);
}

export function supportRows(family: Family): SupportRow[] {
	return family.household.persons.flatMap(({ role, ageGroup }, place) => {
		if (role === 'barn') return [];
		return supportSpells(family, place, ageGroup).flatMap(({ support, ...spell }) => {
			const dates = delivered(spell, family.register);
			return dates ? [{ person_id: personId(family.id, place), forsoergelse: support, ...dates }] : [];
		});
	});
}
