import { mean } from '#lib/statistics/mean.ts';
import { meanChange } from '#lib/statistics/mean-change.ts';
import { groups } from '#lib/trial/code-lists.ts';
import type { PairedEstimate } from '#lib/trial/estimates.ts';
import { pairedMeasures } from '#lib/trial/measures.ts';
import { whyNone, type ScopeSites } from './scopes.ts';
import { basesOf, sitePairs, type Compared } from './site-pairs.ts';

type Numbers = Omit<PairedEstimate, 'measure' | 'scope' | 'group' | 'basis'>;

const nothing = {
	before: null,
	after: null,
	change: null,
	sd: null,
	lower: null,
	upper: null,
	p: null,
	detectable: null
};

/** The mean before, after and change over at least one family, each of which counts once. */
function changeOf(pairs: readonly Compared[]): Numbers {
	const {
		count,
		mean: change,
		sd,
		interval,
		detectable
	} = meanChange(pairs.map(({ before, after }) => after - before));
	const values = {
		n: count,
		before: mean(pairs.map(({ before }) => before)),
		after: mean(pairs.map(({ after }) => after)),
		change,
		sd,
		detectable
	};
	if (interval) return { ...values, ...interval };
	return { ...values, lower: null, upper: null, p: null, reason: sd === null ? 'one-pair' : 'zero-spread' };
}

/** The paired measures of every scope and group, whether or not there is anything to estimate from. */
export function pairedEstimates(scopes: readonly ScopeSites[]): PairedEstimate[] {
	return scopes.flatMap(({ scope, sites }) =>
		groups.flatMap(({ code: group }) =>
			pairedMeasures.flatMap((measure) =>
				basesOf(sites, [group], measure).map((basis) => {
					const pairs = sites.flatMap((site) => sitePairs(site, group, measure, basis));
					const key = { measure, scope, group, basis };
					if (pairs.length === 0) return { ...key, n: 0, ...nothing, reason: whyNone(sites, measure) };
					return { ...key, ...changeOf(pairs) };
				})
			)
		)
	);
}
