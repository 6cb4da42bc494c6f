import { kaplanMeier } from '#lib/statistics/kaplan-meier.ts';
import { groups } from '#lib/trial/code-lists.ts';
import type { SurvivalEstimate } from '#lib/trial/estimates.ts';
import { lifetimesOf, survivalWindows } from './lifetimes.ts';
import { whyNone, type ScopeSites } from './scopes.ts';
import { noFigures, returnToWorkFigures, serviceDurationFigures } from './survival-figures.ts';

/** The time-to-event measures of every scope, group and window, whether or not anybody is in them. */
export function survivalEstimates(scopes: readonly ScopeSites[]): SurvivalEstimate[] {
	return scopes.flatMap(({ scope, sites }) =>
		groups.flatMap(({ code: group }) =>
			survivalWindows.map(([measure, window]): SurvivalEstimate => {
				const key = { measure, scope, group, window };
				const lifetimes = lifetimesOf(sites, group, window);
				if (lifetimes.length === 0) return { ...key, ...noFigures, reason: whyNone(sites, measure) };
				const curve = kaplanMeier(lifetimes);
				return {
					...key,
					...(measure === 'return-to-work' ? returnToWorkFigures(curve) : serviceDurationFigures(curve))
				};
			})
		)
	);
}
