import type { Group } from '#lib/trial/code-lists.ts';
import type { Estimates, Scope, SurvivalEstimate } from '#lib/trial/estimates.ts';
import type { Series, SharesOfGroup } from '#lib/trial/overview.ts';
import { allowances } from './allowances.ts';
import { contributors, uncertain } from './figure.ts';
import { cellsOf, nobodyThere, noContributors, noUncertain, startedFamilies } from './group-of-families.ts';
import { FEWEST_FOR_CERTAINTY } from './thresholds.ts';

/**
 * The share of adults back in work after 6 and 12 months. The estimate counts persons; the rule counts
 * the families they belong to. A share of none or all of a small set says the same of every family in it.
 */
export function releaseShareSeries(estimates: Estimates, scopes: readonly Scope[]): Series {
	return {
		kind: 'share',
		measure: 'return-to-work',
		cells: cellsOf(scopes, (group) => releaseGroup(estimates, group, scopes))
	};
}

function releaseGroup(estimates: Estimates, group: Group, scopes: readonly Scope[]): (scope: Scope) => SharesOfGroup {
	const records = estimates.survival.filter((record) => record.measure === 'return-to-work' && record.group === group);
	const find = (scope: Scope) => records.find((record) => record.scope === scope);
	const allowancesOf = (share: (record: SurvivalEstimate) => number | null) =>
		allowances(
			scopes.map((scope) => {
				const record = find(scope);
				const families = record?.families ?? 0;
				const barred = record !== undefined && isCertain(share(record)) && families < FEWEST_FOR_CERTAINTY;
				return { scope, families, within: [startedFamilies(estimates, scope, group)], barred };
			})
		);
	const after6 = allowancesOf((record) => record.share182);
	const after12 = allowancesOf((record) => record.share364);

	return (scope) => {
		const record = find(scope);
		const nobody = nobodyThere(estimates, scope, group);
		if (nobody || !record || record.families === 0) {
			const reason = nobody ?? record?.reason ?? 'not-delivered';
			return { ...noContributors(reason), after6Months: noUncertain(reason), after12Months: noUncertain(reason) };
		}
		const { n, families, share182, lower182, upper182, share364, lower364, upper364, reason } = record;
		return {
			...contributors(families, startedFamilies(estimates, scope, group), n, after12(scope)),
			after6Months: uncertain(share182, [lower182, upper182], after6(scope).figures, reason),
			after12Months: uncertain(share364, [lower364, upper364], after12(scope).figures, reason)
		};
	};
}

function isCertain(share: number | null): boolean {
	return share === 0 || share === 1;
}
