import type { Day } from '#lib/trial/day.ts';
import { FIRST_DAY, firstDayOfPlace, LAST_DAY, MONTHS, placeOfDay, yearsInto } from './calendar.ts';
import { career, type WorkSpell } from './career.ts';
import { monthlyCosts } from './cost-process.ts';
import { streamFor, type Household } from './household.ts';
import { monthlyOpinions } from './opinion.ts';
import { CONTACT_DAYS, CONTACT_STARTS_A_DAY, familyCosts, familyOpinions, SERVICE_STARTS_A_DAY } from './parameters.ts';
import { drawSpells, type Spell } from './spell-process.ts';

const spellsOf = (home: Household, subject: 'services' | 'contacts', startsADay: number, meanDays: number): Spell[] =>
	drawSpells(
		streamFor(home, subject),
		{ startsADay: startsADay * home.need, meanDays },
		FIRST_DAY,
		LAST_DAY,
		(day: Day) => Math.exp(-home.trend * yearsInto(day))
	);

export const servicesOf = (home: Household): Spell[] =>
	spellsOf(home, 'services', SERVICE_STARTS_A_DAY, home.kind.serviceDays);

export const contactsOf = (home: Household): Spell[] => spellsOf(home, 'contacts', CONTACT_STARTS_A_DAY, CONTACT_DAYS);

/** DKK in fixed prices, month by month: what is drawn for itself (with a trend, ever less), and what services cost. */
export function costsOf(home: Household): Float64Array {
	const costs = monthlyCosts(streamFor(home, 'costs'), familyCosts, MONTHS);
	for (let month = 0; month < MONTHS; month += 1)
		costs[month] = (costs[month] ?? 0) * Math.exp((-home.trend * month) / 12);
	if (home.dayPrice === 0) return costs;
	for (const { start, end } of servicesOf(home)) {
		const lastPlace = placeOfDay(Math.min(end, LAST_DAY));
		for (let place = placeOfDay(Math.max(start, FIRST_DAY)); place <= lastPlace; place += 1) {
			const days = Math.min(end, firstDayOfPlace(place + 1) - 1) - Math.max(start, firstDayOfPlace(place)) + 1;
			costs[place] = (costs[place] ?? 0) + home.dayPrice * days;
		}
	}
	return costs;
}

/** Each adult's way in and out of work, `workSpeed` times as fast from the start on; with a trend, ever faster. */
export function careersOf(home: Household, start: Day, workSpeed: number): WorkSpell[][] {
	const random = streamFor(home, 'work');
	const trendAt = (day: Day): number => Math.exp(2 * home.trend * (yearsInto(day) - yearsInto(LAST_DAY)));
	const speed = (day: Day): number => trendAt(day) * (day >= start ? workSpeed : 1);
	return Array.from({ length: home.adults }, () =>
		career(random, home.kind.work, [FIRST_DAY, LAST_DAY], speed, Math.max(1, workSpeed))
	);
}

/** What the family thinks, month by month; with a trend, ever better. */
export function opinionsOf(home: Household): Float64Array {
	const opinions = monthlyOpinions(streamFor(home, 'opinions'), familyOpinions, MONTHS);
	return home.trend === 0 ? opinions : opinions.map((opinion, month) => opinion + (2 * home.trend * month) / 12);
}
