import { describe, test } from 'vitest';
import { clusteredMean } from '#lib/statistics/clustered-mean.ts';
import { mcNemarChiSquare } from '#lib/statistics/mcnemar-chi-square.ts';
import { pairedProportion, type PairedCounts } from '#lib/statistics/paired-proportion.ts';
import { expectAgreement, type Answer } from './agreement.ts';
import { referenceCases } from './reference-cases.ts';

type Data =
	| Readonly<Record<'both' | 'before_only' | 'after_only' | 'neither', number>>
	| Readonly<Record<'family' | 'before' | 'after', number[]>>;

// R: binom.test and minus dbinom; Newcombe (1998) method 10; mcnemar.test(correct = FALSE | TRUE).
function answerTo(counts: PairedCounts): Answer {
	const proportion = pairedProportion(counts);
	const uncorrected = mcNemarChiSquare(counts.beforeOnly, counts.afterOnly, false);
	const corrected = mcNemarChiSquare(counts.beforeOnly, counts.afterOnly, true);
	const limits = (interval: { lower: number; upper: number } | null | undefined) =>
		interval ? [interval.lower, interval.upper] : null;
	return {
		n: proportion?.count ?? 0,
		p_before: proportion?.before ?? null,
		wilson_before: limits(proportion?.beforeInterval),
		p_after: proportion?.after ?? null,
		wilson_after: limits(proportion?.afterInterval),
		difference: proportion?.difference ?? null,
		newcombe10_lower: proportion?.interval?.lower ?? null,
		newcombe10_upper: proportion?.interval?.upper ?? null,
		psi: proportion?.phi ?? null,
		p_exact: proportion?.test?.exact ?? null,
		p_midp: proportion?.test?.midP ?? null,
		chi2_uncorrected: uncorrected?.chiSquare ?? null,
		p_chi2: uncorrected?.p ?? null,
		chi2_continuity_corrected: corrected?.chiSquare ?? null,
		p_chi2_cc: corrected?.p ?? null
	};
}

// R: lm(d ~ 1) with sandwich::vcovCL(cluster = family, type = "HC0", cadjust = TRUE), t with G - 1.
function clusteredAnswerTo({ family, before, after }: Readonly<Record<'family' | 'before' | 'after', number[]>>) {
	const values = family.map((cluster, index) => ({
		value: (after[index] ?? NaN) - (before[index] ?? NaN),
		cluster
	}));
	const { count, clusters, mean, standardError, interval } = clusteredMean(values);
	return {
		n_persons: count,
		n_families: clusters,
		estimate: mean,
		se: standardError,
		df: clusters - 1,
		ci_lower: interval?.lower ?? null,
		ci_upper: interval?.upper ?? null,
		t: mean !== null && standardError && interval ? mean / standardError : null,
		p_value: interval?.p ?? null
	};
}

describe.each(referenceCases<Data, object>('paired_proportion'))('$id', ({ data, expected, rel_tol }) => {
	test('has the change of the share, its interval and its tests', () => {
		const answer =
			'family' in data
				? clusteredAnswerTo(data)
				: answerTo({
						both: data.both,
						beforeOnly: data.before_only,
						afterOnly: data.after_only,
						neither: data.neither
					});
		expectAgreement(answer, expected, rel_tol);
	});
});
