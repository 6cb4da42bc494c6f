import { groups } from '#lib/trial/code-lists.ts';
import {
	coveredTables,
	coveredWindows,
	type CoveredWindow,
	type TableCoverage
} from '#lib/trial/data-quality-estimates.ts';
import type { Group } from '#lib/trial/code-lists.ts';
import { scopesOf } from './scopes.ts';
import { startedOf, type FamilyOfFlow, type SiteBehind } from './sets-behind-site.ts';

/** The families that could have a row in the window: all who started; after: those whose year is over. */
export function couldBeCovered(site: SiteBehind, group: Group, window: CoveredWindow): FamilyOfFlow[] {
	const started = startedOf(site, group);
	return window === 'before' ? [...started] : started.filter(({ step }) => step === 'complete');
}

/** How many families have any row of each table before and after their start, for every scope and group. */
export function tableCoverage(sites: readonly SiteBehind[]): TableCoverage[] {
	return scopesOf(sites.map((site) => ({ municipality: site.outcomes.municipality, site }))).flatMap(
		({ scope, sites: own }) =>
			groups.flatMap(({ code: group }) =>
				coveredTables.flatMap((table) =>
					coveredWindows.map((window): TableCoverage => {
						const delivering = own.filter(({ site }) => site.tables.has(table));
						const families = delivering.flatMap(({ site }) => couldBeCovered(site, group, window));
						return {
							...{ scope, group, table, window },
							families: delivering.length === 0 ? null : families.length,
							covered: families.filter(({ facts }) => facts.covered[table][window]).length
						};
					})
				)
			)
	);
}
