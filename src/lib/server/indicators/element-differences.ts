import { elements } from '#lib/trial/site-estimates.ts';
import { headlineMeasures } from '#lib/trial/measures.ts';
import type { ElementDifference } from '#lib/trial/target-group-estimates.ts';
import { elementModel, type ElementPair } from './element-model.ts';
import { FAMILIES_NEEDED } from './families-needed.ts';
import { startedOf, type SiteBehind } from './sets-behind-site.ts';
import { judgedPairs } from './site-pairs.ts';

/**
 * How much more families with an element of the intervention changed than families without it.
 *
 * An element that a site gives to all its families cannot be told from the site itself: whatever else is done there is
 * in the figure as well. So some site must have enough families with it and enough without. And nobody drew lots: who
 * gets an element was chosen, and the difference is that choice as well as the element.
 */
export function elementDifferences(sites: readonly SiteBehind[]): ElementDifference[] {
	return headlineMeasures.flatMap((measure) =>
		elements.map((element): ElementDifference => {
			const bySite = sites.map((site) => {
				const has = new Map(
					startedOf(site, 'indsats').map(({ family, facts }) => [family, facts.elements.has(element)])
				);
				const pairs = judgedPairs(site.outcomes, 'indsats', measure).map(({ family, before, after }): ElementPair => ({
					before,
					after,
					hasElement: has.get(family) ?? false
				}));
				return pairs;
			});
			const all = bySite.flat();
			const withIt = countWith(all);
			const counts = { families: all.length, with: withIt, without: all.length - withIt };
			const isApartFromSite = bySite.some(
				(pairs) => Math.min(countWith(pairs), pairs.length - countWith(pairs)) >= FAMILIES_NEEDED
			);
			const none = { difference: null, lower: null, upper: null };
			const estimate = isApartFromSite ? elementModel(bySite) : none;
			return { measure, element, ...counts, isApartFromSite, ...estimate };
		})
	);
}

function countWith(pairs: readonly ElementPair[]): number {
	return pairs.filter(({ hasElement }) => hasElement).length;
}
