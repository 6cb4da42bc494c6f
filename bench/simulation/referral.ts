import type { Group } from '#lib/trial/code-lists.ts';
import type { Day } from '#lib/trial/day.ts';
import { FIRST_START, LAST_START, placeOfDay } from './calendar.ts';
import { meanMonthlyCost, sumOf } from './cost-process.ts';
import type { Enrolment } from './enrolment.ts';
import { streamFor, type Household } from './household.ts';
import { careersOf, contactsOf, costsOf, opinionsOf, servicesOf } from './life.ts';
import { familyCosts } from './parameters.ts';
import { integer } from './random.ts';
import { spellDays, spellsWithin } from './spell-process.ts';

/** How much an ordinary family's days of service, contact persons, cost, work and opinion vary over time: one unit of bad. */
const usual = { services: 1.7, contacts: 2.4, cost: 0.75, work: 0.45, opinion: 0.5 };

/** How bad things are for a family on a day, judged by the `lookBack` months up to it: on all five measures together. */
function badness(home: Household, lookBack: number): (day: Day) => number {
	const costs = costsOf(home);
	const services = servicesOf(home);
	const contacts = contactsOf(home);
	const work = careersOf(home, LAST_START, 1).map((spells) => spells.filter(({ isWork }) => isWork));
	const opinions = opinionsOf(home);
	const days = 30 * lookBack;
	return (day) => {
		const place = placeOfDay(day);
		const inWork = work.reduce((sum, spells) => sum + spellDays(spells, day - days, day - 1), 0);
		return (
			spellDays(services, day - days, day - 1) / days / usual.services +
			spellsWithin(contacts, day - 90, day - 1) / usual.contacts +
			sumOf(costs, place - lookBack, lookBack) / lookBack / meanMonthlyCost(familyCosts) / usual.cost -
			inWork / days / work.length / usual.work -
			(opinions[place] ?? 0) / usual.opinion
		);
	};
}

/** The days on which a family may come to be referred: any of so many, of which the worst is taken. */
export interface Crisis {
	readonly worstOf: number;
	/** Months by which a caseworker judges. */
	readonly lookBack: number;
}

/**
 * A family referred by its caseworker. Without a crisis on any day at all; with one on the worst of
 * some days spread over the trial, which no register says anything of.
 */
export function referred(household: Household, group: Group, crisis: Crisis | null): Enrolment {
	const random = streamFor(household, 'enrolment');
	const registerDays = integer(random, 396, 430);
	let start = integer(random, FIRST_START, LAST_START);
	if (crisis) {
		const bad = badness(household, crisis.lookBack);
		let worst = bad(start);
		for (let other = 1; other < crisis.worstOf; other += 1) {
			const day = integer(random, FIRST_START, LAST_START);
			const badThen = bad(day);
			if (badThen > worst) [start, worst] = [day, badThen];
		}
	}
	return { household, group, start, selection: 'faglig', selectedFrom: null, selectedTo: null, registerDays };
}
