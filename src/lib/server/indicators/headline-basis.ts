import type { Group } from '#lib/trial/code-lists.ts';
import type { HeadlineBasis } from '#lib/trial/estimates.ts';
import type { HeadlineMeasure } from '#lib/trial/measures.ts';
import { comparedSites, type ComparedSite } from './compared-sites.ts';
import { FAMILIES_NEEDED } from './families-needed.ts';
import type { ScopeSites } from './scopes.ts';
import { judgedPairs, type JudgedPair } from './site-pairs.ts';

/** Both groups count as picked by the same rule when so large a share of each was picked on the measure. */
export const NEARLY_ALL = 0.9;

/** A guarded change speaks for the touched families when so large a share of them has one. */
export const HALF = 0.5;

const shareTouched = (pairs: readonly JudgedPair[]): number =>
	pairs.filter(({ isTouched }) => isTouched).length / pairs.length;

/**
 * Whether the two groups can be compared: enough families in both, and none picked on the measure
 * or nearly all in both. If only one group was picked when high, it alone falls back by itself.
 */
function areComparable(sites: readonly ComparedSite<JudgedPair>[]): boolean {
	const groups = [sites.flatMap(({ intervention }) => intervention), sites.flatMap(({ comparison }) => comparison)];
	if (groups.some((pairs) => pairs.length < FAMILIES_NEEDED)) return false;
	const shares = groups.map(shareTouched);
	return shares.every((share) => share === 0) || shares.every((share) => share >= NEARLY_ALL);
}

/** The sites of the scope that a comparison of the groups rests on, by their plain pairs. */
export function sitesToCompare(scopeSites: ScopeSites, measure: HeadlineMeasure): ComparedSite<JudgedPair>[] {
	return comparedSites(scopeSites, (site, group) => judgedPairs(site, group, measure));
}

/**
 * What a headline figure rests on, the first that fits: a comparison with families that had no
 * intervention; the plain change where nobody was picked on the measure; the guarded change; nothing.
 */
export function headlineBasis(scopeSites: ScopeSites, group: Group, measure: HeadlineMeasure): HeadlineBasis {
	if (group === 'indsats' && areComparable(sitesToCompare(scopeSites, measure))) return 'difference';
	const pairs = scopeSites.sites.flatMap((site) => judgedPairs(site, group, measure));
	const touched = pairs.filter(({ isTouched }) => isTouched);
	if (touched.length === 0) return 'plain';
	const guarded = touched.filter(({ guardedBefore }) => guardedBefore !== null);
	return guarded.length >= HALF * touched.length ? 'guarded' : null;
}
