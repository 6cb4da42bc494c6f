import { concentration } from '#lib/statistics/concentration.ts';
import { groups } from '#lib/trial/code-lists.ts';
import type { CostConcentration } from '#lib/trial/measure-page.ts';
import { scopesOf } from './scopes.ts';
import type { SiteOutcomes } from './site-outcomes.ts';
import { sitePairs } from './site-pairs.ts';

/**
 * How far each total of cost rests on the two families with the highest, for every scope, group and basis, before and
 * after. The gate needs it; no page shows it.
 */
export function costConcentrations(sites: readonly SiteOutcomes[]): CostConcentration[] {
	return scopesOf(sites).flatMap(({ scope, sites: own }) =>
		groups.flatMap(({ code: group }) =>
			(['plain', 'guarded'] as const).map((basis) => {
				const pairs = own.flatMap((site) => sitePairs(site, group, 'cost', basis));
				return {
					...{ scope, group, basis },
					before: concentration(pairs.map(({ before }) => before)),
					after: concentration(pairs.map(({ after }) => after))
				};
			})
		)
	);
}
