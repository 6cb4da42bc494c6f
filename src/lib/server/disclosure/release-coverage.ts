import { groups, type Group } from '#lib/trial/code-lists.ts';
import {
	coveredTables,
	type CoveredTable,
	type CoveredWindow,
	type TableCoverage
} from '#lib/trial/data-quality-estimates.ts';
import type { CoverageShown } from '#lib/trial/data-quality-page.ts';
import type { Scope } from '#lib/trial/estimates.ts';
import type { Figure } from '#lib/trial/released.ts';
import type { Barred } from './barred.ts';
import { releaseShares } from './release-shares.ts';

/** What share of the families have any row of each table before and after, of every scope and group. */
export function releaseCoverage(
	estimates: readonly TableCoverage[],
	scopes: readonly Scope[],
	barred: Barred
): readonly CoverageShown[] {
	const shareOf = (group: Group, table: CoveredTable, window: CoveredWindow): ((scope: Scope) => Figure) => {
		const own = estimates.filter((one) => one.group === group && one.table === table && one.window === window);
		return releaseShares(
			own.map((one) => ({
				scope: one.scope,
				...{ whole: one.families, part: one.covered, families: one.families ?? 0 },
				isBarred: barred.has('quality', one)
			})),
			window === 'before' ? 'no-families' : 'follow-up-too-short'
		);
	};
	return groups.flatMap(({ code: group }) => {
		const tables = coveredTables.map((table) => ({
			table,
			before: shareOf(group, table, 'before'),
			after: shareOf(group, table, 'after')
		}));
		return scopes.map((scope) => ({
			...{ scope, group },
			tables: tables.map(({ table, before, after }) => ({ table, before: before(scope), after: after(scope) }))
		}));
	});
}
