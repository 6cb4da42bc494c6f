import type { Selection } from '#lib/trial/code-lists.ts';
import { firstDayOf, monthOfDay, type Day } from '#lib/trial/day.ts';
import { costOf } from './bookings.ts';
import { householdContacts } from './contacts.ts';
import type { Household } from './household.ts';
import type { SelectionRound } from './parameters.ts';
import { randomFor } from './random.ts';
import { householdServices } from './services.ts';

/** How many of a round are taken for their cost, and how many for their contact points; the rest by judgement. */
const SHARE_ON_COST = 0.6;
const SHARE_ON_CONTACTS = 0.25;

/** What makes a family stand out when a municipality goes through its registers. */
export interface Criterion {
	readonly selection: Selection;
	readonly selectedFrom: Day | null;
	readonly share: number;
	/** The households that stand highest are taken. */
	readonly rank: (home: Household) => number;
}

/** Cost over twelve months, contact persons over 90 days, or whoever comes up. */
export function criteria(round: SelectionRound): Criterion[] {
	const lastMonth = monthOfDay(round.selectedTo);
	const months = Array.from({ length: 12 }, (_, back) => lastMonth - back);
	const contactsFrom = round.selectedTo - 89;
	const contactPersons = (home: Household): number => {
		const seen = householdContacts(home).filter(({ start, end }) => start <= round.selectedTo && end >= contactsFrom);
		return new Set(seen.map((contact) => contact.contactPerson)).size;
	};
	return [
		{
			selection: 'omkostning',
			selectedFrom: firstDayOf(lastMonth - 11),
			share: SHARE_ON_COST,
			rank: (home) => costOf(home, householdServices(home), months)
		},
		{ selection: 'kontaktpunkter', selectedFrom: contactsFrom, share: SHARE_ON_CONTACTS, rank: contactPersons },
		{ selection: 'faglig', selectedFrom: null, share: 1, rank: (home) => randomFor(home.key, 'judgement')() }
	];
}
