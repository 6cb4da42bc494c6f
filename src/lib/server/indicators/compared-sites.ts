import type { Group } from '#lib/trial/code-lists.ts';
import { ALL, type Scope } from '#lib/trial/estimates.ts';
import type { ScopeSites } from './scopes.ts';
import type { SiteOutcomes } from './site-outcomes.ts';
import type { Compared } from './site-pairs.ts';

/** The pairs of both groups of a site. */
export interface ComparedSite<Pair extends Compared = Compared> {
	readonly intervention: readonly Pair[];
	readonly comparison: readonly Pair[];
}

/** A site takes part in the average of all only with so many pairs in each group: fewer have no spread. */
const PAIRS_NEEDED_IN_ALL = 2;

const pairsNeeded = (scope: Scope): number => (scope === ALL ? PAIRS_NEEDED_IN_ALL : 1);

/** The sites of the scope whose groups can be compared with one another. */
export function comparedSites<Pair extends Compared>(
	{ scope, sites }: ScopeSites,
	pairsOf: (site: SiteOutcomes, group: Group) => readonly Pair[]
): ComparedSite<Pair>[] {
	return sites
		.map((site) => ({ intervention: pairsOf(site, 'indsats'), comparison: pairsOf(site, 'sammenligning') }))
		.filter(({ intervention, comparison }) => Math.min(intervention.length, comparison.length) >= pairsNeeded(scope));
}
