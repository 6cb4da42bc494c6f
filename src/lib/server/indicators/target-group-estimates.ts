import type { TargetGroupEstimates } from '#lib/trial/target-group-estimates.ts';
import { elementDifferences } from './element-differences.ts';
import { partsOfAll } from './parts-of-all.ts';
import { pickedByChance } from './picked-by-chance.ts';
import type { SiteBehind } from './sets-behind-site.ts';
import { topsOfAll } from './top-of-all.ts';

/** What the page of target groups is made of, all sites together. */
export function targetGroupEstimates(sites: readonly SiteBehind[]): TargetGroupEstimates {
	return {
		tops: topsOfAll(sites),
		parts: partsOfAll(sites),
		elements: elementDifferences(sites),
		chance: pickedByChance(sites)
	};
}
