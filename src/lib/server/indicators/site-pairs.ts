import type { Group } from '#lib/trial/code-lists.ts';
import type { PairedBasis } from '#lib/trial/estimates.ts';
import type { PairedMeasure } from '#lib/trial/measures.ts';
import type { Key } from '#lib/trial/records.ts';
import type { Pair } from './pair.ts';
import { familiesOf, sitesWith } from './scopes.ts';
import { isTouched, selectionPeriod } from './selection.ts';
import type { SiteOutcomes } from './site-outcomes.ts';

/** A before and an after value to be compared. */
export type Compared = Pick<Pair, 'before' | 'after'>;

/** A family's pair, and whether its before value can be trusted. */
export interface JudgedPair extends Compared {
	readonly family: Key;
	/** The family was picked for being high in the before window itself. */
	readonly isTouched: boolean;
	/** The before value on the guarded basis; null for a touched family that has none. */
	readonly guardedBefore: number | null;
}

/**
 * The pairs of a site's group. On the guarded basis a family touched by its selection enters
 * with its mirrored value in place of the before value, if it has one and was picked in the
 * first round: who was passed over in round one was by that very fact low then, and the mirror
 * would take that for the usual. Families that are not touched enter with their plain pair.
 */
export function judgedPairs(site: SiteOutcomes, group: Group, measure: PairedMeasure): JudgedPair[] {
	const roundEnds = site.firstRound.get(measure) ?? null;
	return familiesOf(site, group).flatMap(({ family, pairs }): JudgedPair[] => {
		const pair = pairs[measure];
		if (!pair) return [];
		const { before, after, mirrored } = pair;
		const own = { family: family.family, before, after };
		if (!isTouched(family, measure)) return [{ ...own, isTouched: false, guardedBefore: before }];
		const inFirstRound = roundEnds !== null && selectionPeriod(family).last <= roundEnds;
		return [{ ...own, isTouched: true, guardedBefore: inFirstRound ? mirrored : null }];
	});
}

/** The pairs of a site's group as they are compared on the basis. */
export function sitePairs(site: SiteOutcomes, group: Group, measure: PairedMeasure, basis: PairedBasis): Compared[] {
	const pairs = judgedPairs(site, group, measure);
	return basis === 'plain' ? pairs : pairs.flatMap(guardedPair);
}

/** The pair on the guarded basis, if it has one. */
export function guardedPair({ guardedBefore, after }: JudgedPair): Compared[] {
	return guardedBefore === null ? [] : [{ before: guardedBefore, after }];
}

/** Whether a family of the group is touched by its selection, with a pair or without. */
function isAnyTouched(sites: readonly SiteOutcomes[], group: Group, measure: PairedMeasure): boolean {
	return sites.some((site) => familiesOf(site, group).some(({ family }) => isTouched(family, measure)));
}

/** The bases on which the measure is estimated: guarded only where there is something to guard against. */
export function basesOf(
	sites: readonly SiteOutcomes[],
	groups: readonly Group[],
	measure: PairedMeasure
): PairedBasis[] {
	// "All" is the sites that delivered the table; where none did, it is still all of them.
	const delivering = sitesWith(sites, measure);
	const relevant = delivering.length === 0 ? sites : delivering;
	return groups.some((group) => isAnyTouched(relevant, group, measure)) ? ['plain', 'guarded'] : ['plain'];
}
