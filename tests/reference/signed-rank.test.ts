import { describe, test } from 'vitest';
import { hodgesLehmann } from '#lib/statistics/hodges-lehmann.ts';
import { signedRank } from '#lib/statistics/signed-rank.ts';
import { expectAgreement } from './agreement.ts';
import { referenceCases } from './reference-cases.ts';

type Data = Readonly<Record<'before' | 'after', number[]>>;

// R: coin::wilcoxsign_test(zero.method = "Pratt"), and the median and order statistics of the Walsh averages.
describe.each(referenceCases<Data, object>('signed_rank'))('$id', ({ data, expected, rel_tol }) => {
	test('has the rank sum, its p exact and normal, and the typical change', () => {
		const changes = data.after.map((value, index) => value - (data.before[index] ?? NaN));
		const options = { decimals: 12, continuityCorrection: false };
		const exact = signedRank(changes, { method: 'exact', ...options });
		const normal = signedRank(changes, { method: 'normal', ...options });
		const typical = hodgesLehmann(changes);
		const answer = {
			n_pairs: exact.positive + exact.negative + exact.zeros,
			n_zero: exact.zeros,
			n_positive: exact.positive,
			n_negative: exact.negative,
			W_plus_pratt: exact.rankSum,
			p_exact: exact.p,
			z_asymptotic: normal.z,
			p_asymptotic_no_cc: normal.p,
			rank_biserial: exact.rankBiserial,
			hl_estimate: typical?.estimate ?? null,
			hl_ci_lower: typical?.lower ?? null,
			hl_ci_upper: typical?.upper ?? null,
			hl_ci_rank: typical?.rank ?? null,
			hl_achieved_conf: typical?.achievedLevel ?? null
		};
		expectAgreement(answer, expected, rel_tol);
	});
});
