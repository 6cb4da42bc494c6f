import type { ContactRecord, PlanRecord } from '#lib/trial/records.ts';
import { runsWithin } from './spells.ts';
import type { Span } from './windows.ts';

/** Contact points: distinct contact persons that the family has in the window. */
export function contactPersons(contacts: readonly ContactRecord[], window: Span): number {
	return new Set(contacts.filter((row) => runsWithin(row, window)).map((row) => row.contactPerson)).size;
}

/** Contact units: the distinct units that they come from. */
export function contactUnits(contacts: readonly ContactRecord[], window: Span): number {
	return new Set(contacts.filter((row) => runsWithin(row, window)).map((row) => row.unit)).size;
}

/** Plans open in the window: two of one kind for one person are one plan renewed. */
export function openPlans(plans: readonly PlanRecord[], window: Span): number {
	const open = plans.filter((row) => runsWithin(row, window));
	return new Set(open.map(({ person, planType }) => `${person ?? ''} ${planType}`)).size;
}
