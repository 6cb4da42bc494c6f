import { mean } from '#lib/statistics/mean.ts';
import { sampleSummary } from '#lib/statistics/sample-summary.ts';
import { standardisedMeanDifference } from '#lib/statistics/standardised-mean-difference.ts';
import type { Group } from '#lib/trial/code-lists.ts';
import type { HeadlineEstimate } from '#lib/trial/estimates.ts';
import type { HeadlineMeasure } from '#lib/trial/measures.ts';
import { pAfterAsWell } from './after-as-well.ts';
import { changeOf } from './change-of.ts';
import type { ComparedSite } from './compared-sites.ts';
import { differenceOf } from './difference-of.ts';
import { headlineBasis, sitesToCompare } from './headline-basis.ts';
import { whyNone, type ScopeSites } from './scopes.ts';
import { guardedPair, judgedPairs, type JudgedPair } from './site-pairs.ts';

/** A headline figure before it is judged. */
export interface HeadlineFigures extends Pick<
	HeadlineEstimate,
	'basis' | 'n' | 'change' | 'lower' | 'upper' | 'p' | 'detectable' | 'imbalance' | 'reason'
> {
	/** The mean before on the basis, that a share of it can be told; of the intervention where groups are compared. */
	readonly before: number | null;
	/** p by which a finding is told: where groups are compared, that of a difference after as well; else p itself. */
	readonly pTold: number | null;
}

const noChange = { change: null, lower: null, upper: null, p: null, pTold: null };

/** The headline figure of a scope and group, on the first basis that fits. */
export function headlineFigures(scopeSites: ScopeSites, group: Group, measure: HeadlineMeasure): HeadlineFigures {
	const basis = headlineBasis(scopeSites, group, measure);
	if (basis === 'difference') return comparisonFigures(sitesToCompare(scopeSites, measure));
	const pairs = scopeSites.sites.flatMap((site) => judgedPairs(site, group, measure));
	const none = { detectable: null, imbalance: null };
	if (basis === null) {
		return { basis, n: pairs.length, before: null, ...noChange, ...none, reason: 'selected-on-outcome' };
	}
	const { after: _, sd: __, ...figures } = changeOf(basis === 'plain' ? pairs : pairs.flatMap(guardedPair));
	const why = figures.n === 0 ? { reason: whyNone(scopeSites.sites, measure) } : {};
	return { basis, imbalance: null, ...figures, pTold: figures.p, ...why };
}

function comparisonFigures(sites: readonly ComparedSite<JudgedPair>[]): HeadlineFigures {
	const { nIntervention, nComparison: _, difference, ...rest } = differenceOf(sites);
	const beforeOf = (pairs: readonly JudgedPair[]): number[] => pairs.map(({ before }) => before);
	const intervention = beforeOf(sites.flatMap((site) => site.intervention));
	const comparison = beforeOf(sites.flatMap((site) => site.comparison));
	return {
		basis: 'difference',
		n: nIntervention,
		before: mean(intervention),
		change: difference,
		...rest,
		pTold: pAfterAsWell(sites, { change: difference, p: rest.p }),
		// Its formula is for one group.
		detectable: null,
		imbalance: standardisedMeanDifference(sampleSummary(intervention), sampleSummary(comparison))
	};
}

/**
 * The change to be expected from the selection alone: plain minus guarded, over the touched
 * families that have both. Null where there is none.
 */
export function expectedByChance({ sites }: ScopeSites, group: Group, measure: HeadlineMeasure): number | null {
	const falls = sites
		.flatMap((site) => judgedPairs(site, group, measure))
		.flatMap(({ isTouched, before, guardedBefore }) =>
			isTouched && guardedBefore !== null ? [guardedBefore - before] : []
		);
	return falls.length === 0 ? null : mean(falls);
}
