import { pairedMean } from '#lib/statistics/paired-mean.ts';

/** Two columns as pairs. */
export function asPairs(before: readonly (number | null)[], after: readonly (number | null)[]) {
	return before.map((value, index) => ({ before: value, after: after[index] ?? null }));
}

/** The paired mean by the reference's names. */
export function pairedMeanAnswer(before: readonly (number | null)[], after: readonly (number | null)[]) {
	const paired = pairedMean(asPairs(before, after));
	const { interval, effectSize } = paired;
	return {
		n_pairs: paired.count,
		mean_before: paired.meanBefore,
		mean_after: paired.meanAfter,
		mean_change: paired.change,
		sd_before: paired.sdBefore,
		sd_after: paired.sdAfter,
		sd_change: paired.sdChange,
		correlation: paired.correlation,
		se: paired.standardError,
		t: paired.t,
		df: paired.degrees,
		p_value: interval?.p ?? null,
		ci_lower: interval?.lower ?? null,
		ci_upper: interval?.upper ?? null,
		d_av: effectSize?.difference ?? null,
		hedges_J: effectSize?.correction ?? null,
		g_av: effectSize?.corrected ?? null,
		d_av_se: effectSize?.standardError ?? null,
		d_av_ci_lower: effectSize?.interval?.lower ?? null,
		d_av_ci_upper: effectSize?.interval?.upper ?? null,
		pct_change_of_mean: paired.percentChange
	};
}
