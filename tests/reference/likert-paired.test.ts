import { describe, test } from 'vitest';
import { completePairs } from '#lib/statistics/complete-pairs.ts';
import { pairedMean } from '#lib/statistics/paired-mean.ts';
import { pairedOrdinal } from '#lib/statistics/paired-ordinal.ts';
import { signedRank } from '#lib/statistics/signed-rank.ts';
import { expectAgreement } from './agreement.ts';
import { asPairs } from './paired-mean-answer.ts';
import { referenceCases } from './reference-cases.ts';

interface Data {
	readonly before: (number | null)[];
	readonly after: (number | null)[];
}
function pratt(pairs: readonly { readonly before: number; readonly after: number }[], method: 'exact' | 'normal') {
	const changes = pairs.map(({ before, after }) => after - before);
	return signedRank(changes, { method, decimals: 12, continuityCorrection: false }).p;
}

const scale = [1, 2, 3, 4, 5];

// R: counts; (up - down) / n with Bonett and Price's (2012) interval; binom.test, and minus dbinom for mid-p;
// coin::wilcoxsign_test(zero.method = "Pratt").
describe.each(referenceCases<Data, object>('likert_paired'))('$id', ({ data, expected, rel_tol }) => {
	test('has who moved where, the net of it and the sign test', () => {
		const pairs = asPairs(data.before, data.after);
		const complete = completePairs(pairs);
		const moved = pairedOrdinal(pairs);
		const { change, interval, effectSize } = pairedMean(pairs);
		const answer = {
			n_total: pairs.length,
			n_before_only: moved.beforeOnly,
			n_after_only: moved.afterOnly,
			n_pairs: moved.count,
			counts_before_1to5: scale.map((level) => complete.filter(({ before }) => before === level).length),
			counts_after_1to5: scale.map((level) => complete.filter(({ after }) => after === level).length),
			improved: moved.up,
			unchanged: moved.same,
			worsened: moved.down,
			net_improvement: moved.net,
			net_ci_lower: moved.netInterval?.lower ?? null,
			net_ci_upper: moved.netInterval?.upper ?? null,
			sign_p_exact: moved.test?.exact ?? null,
			sign_p_midp: moved.test?.midP ?? null,
			mean_change: change,
			mean_ci_lower: interval?.lower ?? null,
			mean_ci_upper: interval?.upper ?? null,
			g_av: effectSize?.corrected ?? null,
			pratt_p_exact: pratt(complete, 'exact'),
			pratt_p_asymptotic: pratt(complete, 'normal')
		};
		expectAgreement(answer, expected, rel_tol);
	});
});
