import { clusteredInterval } from '#lib/statistics/clustered-interval.ts';
import { influenceDifference } from '#lib/statistics/influence-difference.ts';
import type { TestedInterval } from '#lib/statistics/interval.ts';
import { kaplanMeier, type Lifetime } from '#lib/statistics/kaplan-meier.ts';
import { restrictedMean } from '#lib/statistics/restricted-mean.ts';
import { survivalDifference } from '#lib/statistics/survival-difference.ts';
import { groups } from '#lib/trial/code-lists.ts';
import { ALL, type Reason, type SurvivalDifference } from '#lib/trial/estimates.ts';
import { lifetimesOf } from './lifetimes.ts';
import type { ScopeSites } from './scopes.ts';
import { shareAt, type ShareAt } from './share-at.ts';
import { A_YEAR, SERVICE_DAYS } from './survival-figures.ts';

type Numbers = Pick<SurvivalDifference, 'difference' | 'lower' | 'upper' | 'p' | 'reason'>;

/** A site takes part in the average of all only with so many persons in each group. */
const PERSONS_NEEDED = 2;

const cannotSay = (reason: Reason): Numbers => ({ difference: null, lower: null, upper: null, p: null, reason });

function numbersOf(difference: number, interval: TestedInterval | null, reason: Reason): Numbers {
	if (interval) return { difference, ...interval };
	return { difference, lower: null, upper: null, p: null, reason };
}

/** Mean days within the horizon, services begun after minus before: mostly the same families'. */
function windowsDifference(before: readonly Lifetime[], after: readonly Lifetime[]): Numbers {
	const beforeMean = restrictedMean(kaplanMeier(before), SERVICE_DAYS);
	const afterMean = restrictedMean(kaplanMeier(after), SERVICE_DAYS);
	if (!beforeMean || !afterMean) return cannotSay('follow-up-too-short');
	const difference = afterMean.mean - beforeMean.mean;
	const influence = influenceDifference(afterMean.influence, beforeMean.influence);
	const interval = clusteredInterval(difference, influence);
	return numbersOf(difference, interval, influence.size < 2 ? 'one-family' : 'zero-spread');
}

/** Share back in work after a year, intervention minus comparison; the curves are of those still waiting. */
function groupsDifference(strata: readonly (readonly [readonly Lifetime[], readonly Lifetime[]])[]): Numbers {
	if (strata.length === 0) return cannotSay('nothing-to-compare');
	const shares: { weight: number; intervention: ShareAt; comparison: ShareAt }[] = strata.map(
		([intervention, comparison]) => ({
			weight: intervention.length,
			intervention: shareAt(kaplanMeier(intervention), A_YEAR),
			comparison: shareAt(kaplanMeier(comparison), A_YEAR)
		})
	);
	const known = shares.flatMap(({ weight, intervention, comparison }) => {
		if (intervention.survival === null || comparison.survival === null) return [];
		// Share back is one minus survival, so the comparison group's survival comes first.
		const first = { share: comparison.survival, variance: comparison.variance };
		return [{ weight, first, second: { share: intervention.survival, variance: intervention.variance } }];
	});
	if (known.length < shares.length) return cannotSay('follow-up-too-short');
	const { difference, interval } = survivalDifference(known);
	const reasons = shares.flatMap(({ intervention, comparison }) => [intervention.reason, comparison.reason]);
	return numbersOf(difference, interval, reasons.find((reason) => reason) ?? 'zero-spread');
}

/**
 * Differences of the time-to-event measures, wherever both sides have anybody: `service-duration`
 * between the windows, `return-to-work` between the groups.
 *
 * There is no log-rank test: it takes persons and services of one family for independent.
 */
export function survivalDifferences(scopes: readonly ScopeSites[]): SurvivalDifference[] {
	return scopes.flatMap(({ scope, sites }) => {
		const windows = groups.flatMap(({ code: group }): SurvivalDifference[] => {
			const before = lifetimesOf(sites, group, 'before');
			const after = lifetimesOf(sites, group, 'after');
			if (before.length === 0 || after.length === 0) return [];
			return [{ measure: 'service-duration', scope, group, compares: 'windows', ...windowsDifference(before, after) }];
		});
		const bySite = sites.map(
			(site) => [lifetimesOf([site], 'indsats', null), lifetimesOf([site], 'sammenligning', null)] as const
		);
		if (bySite.every(([first]) => first.length === 0) || bySite.every(([, second]) => second.length === 0)) {
			return windows;
		}
		const needed = scope === ALL ? PERSONS_NEEDED : 1;
		const strata = bySite.filter(([first, second]) => first.length >= needed && second.length >= needed);
		return [
			...windows,
			{ measure: 'return-to-work', scope, group: null, compares: 'groups', ...groupsDifference(strata) }
		];
	});
}
