import type { EditionContent, EditionKind } from '#lib/trial/edition.ts';
import type { DeliveryShown } from '#lib/trial/overview.ts';
import type { Meetings } from '#lib/trial/protocol.ts';

/** A quarter of a year, as one number that grows by one from each to the next. */
function quarterOf(deliveries: readonly DeliveryShown[]): number {
	const newest = deliveries.map(({ cutoff }) => cutoff).reduce((a, b) => (a > b ? a : b));
	const [year = 0, month = 1] = newest.split('-').map(Number);
	return year * 4 + Math.ceil(month / 3) - 1;
}

/**
 * What an edition of these deliveries is for: by the quarter of its newest cut-off the protocol says whether the
 * steering group meets on it, and whether its verdicts are the registered ones. Each meeting has one edition: another
 * of the same quarter, made to correct something, moves no outcomes.
 */
export function editionKind(
	{ quarters, registered }: Meetings,
	deliveries: readonly DeliveryShown[],
	earlier: readonly Pick<EditionContent, 'kind' | 'deliveries'>[]
): EditionKind {
	const own = quarterOf(deliveries);
	const hadMeeting = earlier.some(({ kind, deliveries: theirs }) => kind !== 'quarterly' && quarterOf(theirs) === own);
	const quarter = (own % 4) + 1;
	if (hadMeeting || !quarters.includes(quarter)) return 'quarterly';
	return quarter === registered ? 'registered' : 'meeting';
}
