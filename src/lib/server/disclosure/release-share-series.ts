import type { Group } from '#lib/trial/code-lists.ts';
import type { Estimates, Scope, SurvivalEstimate } from '#lib/trial/estimates.ts';
import type { Series, SharesOfGroup } from '#lib/trial/overview.ts';
import type { WhyNot } from '#lib/trial/released.ts';
import { allowances } from './allowances.ts';
import type { Barred } from './barred.ts';
import { contributors, uncertain } from './figure.ts';
import { cellsOf, nobodyThere, noContributors, noUncertain, startedFamilies } from './group-of-families.ts';
import { FEWEST_FOR_CERTAINTY, isSmall } from './thresholds.ts';

/**
 * The share of adults back in work after 6 and 12 months. The estimate counts persons; the rule counts
 * the families they belong to, and says nothing of how many persons: status ved start counts them by their support,
 * and the two would give hidden counts away.
 */
export function releaseShareSeries(estimates: Estimates, scopes: readonly Scope[], barred: Barred): Series {
	return {
		kind: 'share',
		measure: 'return-to-work',
		cells: cellsOf(scopes, (group) => releaseGroup(estimates, { group, scopes, barred }))
	};
}

function releaseGroup(
	estimates: Estimates,
	{ group, scopes, barred: bars }: { readonly group: Group; readonly scopes: readonly Scope[]; readonly barred: Barred }
): (scope: Scope) => SharesOfGroup {
	const records = estimates.survival.filter((record) => record.measure === 'return-to-work' && record.group === group);
	const find = (scope: Scope) => records.find((record) => record.scope === scope);
	const allowance = allowances(
		scopes.map((scope) => {
			const record = find(scope);
			const shareOf = startedFamilies(estimates, scope, group);
			const barred =
				(record !== undefined && givesAway(record)) || bars.hasOf('figures', 'return-to-work', { scope, group });
			const isCountBarred = bars.hasOf('families', 'return-to-work', { scope, group });
			const isCoverageBarred = bars.has('started', { scope, group });
			return {
				scope,
				families: record?.families ?? 0,
				within: [shareOf],
				shareOf,
				barred,
				isCountBarred,
				isCoverageBarred
			};
		})
	);

	return (scope) => {
		const record = find(scope);
		const nobody = nobodyThere(estimates, scope, group);
		if (nobody || !record || record.families === 0) {
			const reason = nobody ?? record?.reason ?? 'not-delivered';
			return { ...noContributors(reason), after6Months: noUncertain(reason), after12Months: noUncertain(reason) };
		}
		const mayBeShown = allowance(scope).figures;
		const { families, share182, lower182, upper182, share364, lower364, upper364, reason } = record;
		return {
			...contributors(families, startedFamilies(estimates, scope, group), null, allowance(scope)),
			after6Months: uncertain(share182, [lower182, upper182], mayBeShown, whyNone(share182, reason)),
			after12Months: uncertain(share364, [lower364, upper364], mayBeShown, whyNone(share364, reason))
		};
	};
}

/**
 * Whether a share says what every family did, or which few. The two shares are shown or hidden together: of a share
 * that never falls, one beside it would leave the hidden one little room.
 */
function givesAway({ n, families, share182, share364 }: SurvivalEstimate): boolean {
	return [share182, share364].some((share) => {
		if (share === null) return false;
		const isCertain = share === 0 || share === 1;
		const back = Math.round(share * n);
		return (isCertain && families < FEWEST_FOR_CERTAINTY) || isSmall(back) || isSmall(n - back);
	});
}

/** A share without a value: nobody was followed for so long. One with a value may lack its interval for another reason. */
function whyNone(share: number | null, reason: WhyNot | undefined): WhyNot | undefined {
	return share === null ? 'follow-up-too-short' : reason;
}
