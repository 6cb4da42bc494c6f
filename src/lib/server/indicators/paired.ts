import { groups } from '#lib/trial/code-lists.ts';
import type { PairedEstimate } from '#lib/trial/estimates.ts';
import { pairedMeasures } from '#lib/trial/measures.ts';
import { changeOf, differencesOf } from './change-of.ts';
import { bootstrapLimits, typicalChange, wilcoxonP } from './robustness.ts';
import { whyNone, type ScopeSites } from './scopes.ts';
import { basesOf, sitePairs, type Compared } from './site-pairs.ts';

type Numbers = Omit<PairedEstimate, 'measure' | 'scope' | 'group' | 'basis'>;

/** The change, and beside it what it looks like to methods that mind single enormous changes less. */
function withRobustness(pairs: readonly Compared[], bootstrap: boolean): Numbers {
	const change = changeOf(pairs);
	const differences = differencesOf(pairs);
	const robust = { ...change, wilcoxonP: wilcoxonP(differences), hodgesLehmann: typicalChange(differences) };
	// Where the change has no interval its reason stands, and there is nothing to resample.
	if (change.p !== null && bootstrap) return { ...robust, ...bootstrapLimits(differences) };
	const none = { ...robust, bootstrapLower: null, bootstrapUpper: null };
	return change.p === null ? none : { ...none, reason: 'not-asked' };
}

/** The paired measures of every scope and group, whether or not there is anything to estimate from. */
export function pairedEstimates(scopes: readonly ScopeSites[], bootstrap: boolean): PairedEstimate[] {
	return scopes.flatMap(({ scope, sites }) =>
		groups.flatMap(({ code: group }) =>
			pairedMeasures.flatMap((measure) =>
				basesOf(sites, [group], measure).map((basis) => {
					const pairs = sites.flatMap((site) => sitePairs(site, group, measure, basis));
					const why = pairs.length === 0 ? { reason: whyNone(sites, measure) } : {};
					return { measure, scope, group, basis, ...withRobustness(pairs, bootstrap), ...why };
				})
			)
		)
	);
}
