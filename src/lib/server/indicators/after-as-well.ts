import { welchDifference } from '#lib/statistics/welch-difference.ts';
import type { HeadlineEstimate } from '#lib/trial/estimates.ts';
import type { ComparedSite } from './compared-sites.ts';
import { strataOf } from './difference-of.ts';

/**
 * p for a difference between the groups in their change *and* after, to the same side: the larger of the two p.
 *
 * Families who were referred at a bad moment and got better by themselves end where the others are: they differ in
 * change, but not after. The difference after is of the same pairs as the one in change, with the same weights of
 * the sites. Where the groups differ to opposite sides, or all families of all sites end alike within their group,
 * nothing says that they differ after: p is 1. Null where there is no p of the change.
 */
export function pAfterAsWell(
	sites: readonly ComparedSite[],
	{ change, p }: Pick<HeadlineEstimate, 'change' | 'p'>
): number | null {
	if (change === null || p === null) return null;
	const after = welchDifference(strataOf(sites, (pairs) => pairs.map((pair) => pair.after)));
	if (after.interval === null || Math.sign(after.difference) !== Math.sign(change)) return 1;
	return Math.max(p, after.interval.p);
}
