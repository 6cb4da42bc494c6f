import { firstDayOf, lastDayOf, monthOfDay } from '#lib/trial/day.ts';
import type { Protocol } from '#lib/trial/protocol.ts';
import type { FamilyFile } from '#lib/trial/records.ts';
import type { FollowedFamily } from '#lib/trial/site-estimates.ts';
import { hasIndex } from './cost.ts';
import type { Delivered } from './family-pairs.ts';
import { costsByMonth } from './months-of-family.ts';
import { isCompleteInMonths, observedTo, registeredFrom } from './observation.ts';

/** Two years from the start: what mounts up longer is of few families. */
const MONTHS_FOLLOWED = 24;

/**
 * What a family has cost month by month from its start, for the whole months that it has been followed. It need not have
 * a year: whoever is followed for a month is there for a month. The month of the start counts as a whole one, as in the
 * measure. It ends before a month whose year has no price index.
 *
 * Null where costs were not delivered, or the register begins after the month of the start does.
 */
export function followedFamily(
	{ family, costs }: FamilyFile,
	{ tables, cutoff }: Delivered,
	protocol: Protocol
): FollowedFamily | null {
	const first = monthOfDay(family.start);
	if (!tables.has('udgifter') || registeredFrom(family) > firstDayOf(first)) return null;
	const lastDay = observedTo(family, cutoff);
	const isFollowed = (month: number) =>
		lastDayOf(first + month) <= lastDay && hasIndex({ first: first + month, last: first + month }, protocol);
	const months = Array.from({ length: MONTHS_FOLLOWED }, (_, month) => month);
	const end = months.find((month) => !isFollowed(month)) ?? MONTHS_FOLLOWED;
	const own = months.slice(0, end);
	return {
		isCompared: isCompleteInMonths(family, cutoff),
		cost: costsByMonth(costs, first, protocol, own),
		trial: costsByMonth(
			costs.filter(({ category }) => category === 'forsoegets_indsats'),
			first,
			protocol,
			own
		)
	};
}
