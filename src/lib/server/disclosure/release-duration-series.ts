import type { Group } from '#lib/trial/code-lists.ts';
import type { Estimates, Scope, SurvivalEstimate, Window } from '#lib/trial/estimates.ts';
import type { ChangeFigures, Series } from '#lib/trial/overview.ts';
import { allowances } from './allowances.ts';
import type { Barred } from './barred.ts';
import { contributors, figure, uncertain } from './figure.ts';
import { cellsOf, nobodyThere, startedFamilies } from './group-of-families.ts';
import { noChange } from './no-change.ts';

/**
 * How long the services begun before and after lasted: mean days within the first 180.
 *
 * The two windows are two sets of families, and each must be large enough; the change needs both. Nobody
 * is selected on how long a service lasts, so there is no guarded change.
 */
export function releaseDurationSeries(estimates: Estimates, scopes: readonly Scope[], barred: Barred): Series {
	const cells = cellsOf(scopes, (group) => {
		const change = releaseGroup(estimates, { group, scopes, barred });
		return (scope) => ({ plain: change(scope), guarded: null });
	});
	return { kind: 'change', measure: 'service-duration', cells };
}

function releaseGroup(
	estimates: Estimates,
	{ group, scopes, barred }: { readonly group: Group; readonly scopes: readonly Scope[]; readonly barred: Barred }
): (scope: Scope) => ChangeFigures {
	const belongs = (record: { measure: string; group: Group | null }) =>
		record.measure === 'service-duration' && record.group === group;
	const durations = estimates.survival.filter(belongs);
	const changes = estimates.survivalDifferences.filter((record) => belongs(record) && record.compares === 'windows');
	const find = (scope: Scope, window: Window) =>
		durations.find((record) => record.scope === scope && record.window === window);
	const allowancesIn = (window: Window) =>
		allowances(
			scopes.map((scope) => ({
				scope,
				families: find(scope, window)?.families ?? 0,
				// How many had services before is not said, so nothing can be subtracted from it.
				...(window === 'after' ? ofThose(startedFamilies(estimates, scope, group)) : { within: [] }),
				barred: sameForAll(find(scope, window)) || barred.hasOf('figures', 'service-duration', { scope, group }),
				isCountBarred: barred.hasOf('families', 'service-duration', { scope, group }),
				isCoverageBarred: barred.has('started', { scope, group })
			}))
		);
	const beforeAllowances = allowancesIn('before');
	const afterAllowances = allowancesIn('after');

	return (scope) => {
		const before = find(scope, 'before');
		const after = find(scope, 'after');
		const nobody = nobodyThere(estimates, scope, group);
		if (nobody || !before || !after) return noChange(nobody ?? 'not-delivered');

		const beforeMayBeShown = before.families === 0 || beforeAllowances(scope).figures;
		const afterMayBeShown = after.families === 0 || afterAllowances(scope).figures;
		const bothMayBeShown = beforeMayBeShown && afterMayBeShown;
		const change = changes.find((record) => record.scope === scope);
		const started = startedFamilies(estimates, scope, group);
		return {
			...contributors(after.families, started, after.n, afterAllowances(scope)),
			before: figure(before.restrictedMean, beforeMayBeShown, before.reason),
			after: figure(after.restrictedMean, afterMayBeShown, after.reason),
			change: uncertain(
				change?.difference ?? null,
				[change?.lower ?? null, change?.upper ?? null],
				bothMayBeShown,
				change?.reason ?? after.reason ?? before.reason
			)
		};
	};
}

function ofThose(started: number) {
	return { within: [started], shareOf: started };
}

/** Every service ended on the same day: the mean is each family's own. */
function sameForAll(record: SurvivalEstimate | undefined): boolean {
	return record !== undefined && record.restrictedMean !== null && record.restrictedMeanLower === null;
}
