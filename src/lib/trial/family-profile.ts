import type { AgeGroup, PersonRole, TargetGroup } from './code-lists.ts';

/** What somebody who knows a family may know of it without any register: enough to find many families again. */
export interface FamilyProfile {
	readonly targetGroup: TargetGroup;
	readonly persons: readonly { readonly role: PersonRole; readonly ageGroup: AgeGroup }[];
}

/** How many families of a delivery are the only ones of their profile, out of how many. */
export interface Identifiability {
	readonly families: number;
	readonly unique: number;
}
