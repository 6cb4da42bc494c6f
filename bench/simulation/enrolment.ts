import type { Group, Selection } from '#lib/trial/code-lists.ts';
import type { Day } from '#lib/trial/day.ts';
import type { Household } from './household.ts';

/** A family that was taken into the trial or into the comparison group. */
export interface Enrolment {
	readonly household: Household;
	readonly group: Group;
	readonly start: Day;
	readonly selection: Selection;
	readonly selectedFrom: Day | null;
	readonly selectedTo: Day | null;
	/** How many days before the start the registers begin. */
	readonly registerDays: number;
}
