import { groups } from '#lib/trial/code-lists.ts';
import type { SelectedPairs } from '#lib/trial/measure-page.ts';
import { headlineMeasures } from '#lib/trial/measures.ts';
import { scopesOf } from './scopes.ts';
import type { SiteOutcomes } from './site-outcomes.ts';
import { judgedPairs } from './site-pairs.ts';

/**
 * How many families stand behind what the selection alone would do: those touched by it that have a pair,
 * and those of them that have a guarded one as well. The gate needs the counts; no page shows them.
 */
export function selectedPairs(sites: readonly SiteOutcomes[]): SelectedPairs[] {
	return scopesOf(sites).flatMap(({ scope, sites: own }) =>
		groups.flatMap(({ code: group }) =>
			headlineMeasures.map((measure) => {
				const touched = own.flatMap((site) => judgedPairs(site, group, measure)).filter(({ isTouched }) => isTouched);
				const guarded = touched.filter(({ guardedBefore }) => guardedBefore !== null);
				return { measure, scope, group, touched: touched.length, guarded: guarded.length };
			})
		)
	);
}
