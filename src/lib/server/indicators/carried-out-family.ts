import type { FamilyFile } from '#lib/trial/records.ts';
import { elements, type Element } from '#lib/trial/site-estimates.ts';
import { contactPersons, openPlans } from './contacts.ts';
import type { Delivered } from './family-pairs.ts';
import { observedTo } from './observation.ts';
import type { Duration } from './service-spells.ts';
import { runsWithin } from './spells.ts';
import { yearWindows } from './windows.ts';

/** A coordinator is in time within so many days from the start. */
const DAYS_TO_COORDINATOR = 30;
/** Half a year on. */
const HALFWAY = 182;

/** How the trial is carried out for one family; null where it is not followed for long enough, or nothing was delivered. */
export interface CarriedOutFamily {
	readonly elements: readonly Element[];
	/** Days until the first coordinated plan begins; one from before the start is there on day 0. */
	readonly toPlan: Duration | null;
	readonly coordinatorInTime: boolean | null;
	readonly coordinators: number | null;
	readonly plansHalfway: number | null;
	readonly contactPersonsHalfway: number | null;
}

/**
 * Reads off a family's rows what of the intervention has reached it, and when.
 *
 * Each figure is of the families that were followed for as long as it takes: one that started last week has no
 * coordinator after a month, and that says nothing. The days to a plan are kept with whether the plan was seen.
 */
export function carriedOutFamily(
	{ family, contacts, plans }: FamilyFile,
	{ tables, cutoff }: Delivered
): CarriedOutFamily {
	const { start } = family;
	const lastDay = observedTo(family, cutoff);
	const coordinators = contacts.filter(({ role }) => role === 'koordinator');
	const firstDays = { first: start, last: start + DAYS_TO_COORDINATOR };
	const year = yearWindows(start).after;
	const halfway = { first: start + HALFWAY, last: start + HALFWAY };
	const isFollowed = (table: 'kontakter' | 'planer', day: number) => tables.has(table) && lastDay >= day;
	return {
		elements: elements.filter((element) => family[element]),
		toPlan: isFollowed('planer', start) ? daysToPlan(plans, start, lastDay) : null,
		coordinatorInTime: isFollowed('kontakter', firstDays.last)
			? coordinators.some((row) => runsWithin(row, firstDays))
			: null,
		coordinators: isFollowed('kontakter', year.last) ? contactPersons(coordinators, year) : null,
		plansHalfway: isFollowed('planer', halfway.last) ? openPlans(plans, halfway) : null,
		contactPersonsHalfway: isFollowed('kontakter', halfway.last) ? contactPersons(contacts, halfway) : null
	};
}

/** A plan that ended before the start is none. */
function daysToPlan(plans: FamilyFile['plans'], start: number, lastDay: number): Duration {
	const days = plans
		.filter(({ planType, end }) => planType === 'en_samlet_plan' && (end === null || end >= start))
		.map((plan) => Math.max(0, plan.start - start));
	const first = Math.min(...days, Infinity);
	return first <= lastDay - start ? { time: first, event: true } : { time: lastDay - start, event: false };
}
