import type { Protocol } from '#lib/trial/protocol.ts';
import type { FamilyFile, FamilyRecord } from '#lib/trial/records.ts';
import type { FollowedFamily } from '#lib/trial/site-estimates.ts';
import { carriedOutFamily, type CarriedOutFamily } from './carried-out-family.ts';
import { costsOfFamily, type CostsOfFamily } from './costs-of-family.ts';
import type { FamilyAtStart } from './family-at-start.ts';
import type { Delivered } from './family-pairs.ts';
import { followedFamily } from './followed-family.ts';
import { monthsOfFamily, type MonthsOfFamily } from './months-of-family.ts';

/** All that the pages of municipalities need of a family, so that its rows can be let go. */
export interface FamilyOfSite {
	readonly family: FamilyRecord;
	readonly atStart: FamilyAtStart;
	readonly months: MonthsOfFamily;
	readonly costs: CostsOfFamily | null;
	readonly followed: FollowedFamily | null;
	readonly carriedOut: CarriedOutFamily;
}

/** What a family's rows say for the page of its municipality; its consent must not have been withdrawn. */
export function familyOfSite(
	file: FamilyFile,
	{
		atStart,
		delivered,
		protocol
	}: { readonly atStart: FamilyAtStart; readonly delivered: Delivered; readonly protocol: Protocol }
): FamilyOfSite {
	return {
		family: file.family,
		atStart,
		months: monthsOfFamily(file, delivered, protocol),
		costs: costsOfFamily(file, delivered, protocol),
		followed: followedFamily(file, delivered, protocol),
		carriedOut: carriedOutFamily(file, delivered)
	};
}
