import { groups } from '#lib/trial/code-lists.ts';
import type { Flow } from '#lib/trial/estimates.ts';
import { countFlow } from './flow.ts';
import type { ScopeSites } from './scopes.ts';

/** The flow chart of every scope and group. For all sites it counts every site, whatever it delivered. */
export function flowCounts(scopes: readonly ScopeSites[]): Flow[] {
	return scopes.flatMap(({ scope, sites }) =>
		groups.map(({ code: group }) => {
			const families = sites.flatMap(({ flow }) => flow).filter((family) => family.group === group);
			return { scope, group, started: families.length, ...countFlow(families.map(({ step }) => step)) };
		})
	);
}
