import { describe, expect, test } from 'vitest';
import { bootstrapBca, bootstrapReplicates, type Statistic } from '#lib/statistics/bootstrap-bca.ts';
import { hodgesLehmann } from '#lib/statistics/hodges-lehmann.ts';
import { mersenneTwister } from '#lib/statistics/mersenne-twister.ts';
import { sampleSummary } from '#lib/statistics/sample-summary.ts';
import { signedRank } from '#lib/statistics/signed-rank.ts';
import { expectReference, referenceCase } from './reference-cases.ts';

interface Pairs {
	readonly before: number[];
	readonly after: number[];
}
const changes = ({ before, after }: Pairs): number[] => after.map((value, index) => value - (before[index] ?? NaN));

// R: coin::wilcoxsign_test(zero.method = "Pratt"), and the median and order statistics of the Walsh averages.
describe.each(['wsr-sleep', 'wsr-anorexia-CBT'])('the signed ranks of %s', (id) => {
	const { data, expected, rel_tol } = referenceCase<Pairs, Record<string, number>>('signed_rank', id);
	const expectField = (actual: number | null | undefined, name: string) => {
		expectReference(actual, expected[name] ?? null, rel_tol, name);
	};

	test('have the rank sum and its p, exact and normal', () => {
		const options = { decimals: 12, continuityCorrection: false };
		const exact = signedRank(changes(data), { method: 'exact', ...options });
		const normal = signedRank(changes(data), { method: 'normal', ...options });
		expect(exact).toMatchObject({
			positive: expected['n_positive'],
			negative: expected['n_negative'],
			zeros: expected['n_zero'],
			rankSum: expected['W_plus_pratt']
		});
		expectField(exact.p, 'p_exact');
		expectField(exact.rankBiserial, 'rank_biserial');
		expectField(normal.z, 'z_asymptotic');
		expectField(normal.p, 'p_asymptotic_no_cc');
	});

	test('have the typical change, its interval and the level it really has', () => {
		const typical = hodgesLehmann(changes(data));
		expect(typical?.rank).toBe(expected['hl_ci_rank']);
		expectField(typical?.estimate, 'hl_estimate');
		expectField(typical?.lower, 'hl_ci_lower');
		expectField(typical?.upper, 'hl_ci_upper');
		expectField(typical?.achievedLevel, 'hl_achieved_conf');
	});
});

// R's runif() * 2^32 after init_genrand(seed); the C++ standard's 10,000th output.
test('the random numbers are R’s and C++’s', () => {
	const { data, expected } = referenceCase<
		{ seed: number },
		{ first8_uint32: number[]; seed5489_first: number; seed5489_10000th: number }
	>('bootstrap_bca', 'mt19937-stream');
	const draw = mersenneTwister(data.seed);
	expect(expected.first8_uint32.map(() => draw())).toEqual(expected.first8_uint32);
	const standard = mersenneTwister(5489);
	expect(standard()).toBe(expected.seed5489_first);
	for (let drawn = 2; drawn < 10_000; drawn += 1) standard();
	expect(standard()).toBe(expected.seed5489_10000th);
});

// R, replicate by replicate: quantile(type = 7) at the adjusted levels.
describe('the bootstrap interval', () => {
	interface Expected extends Record<string, number | number[]> {
		readonly seed: number;
		readonly B: number;
		readonly estimate: number;
		readonly first10_indices_zero_based: number[];
		readonly first5_replicates: number[];
	}
	const statistics: Record<string, (data: Pairs) => Statistic> = {
		mean: (data) => (drawn) => drawn.reduce((sum, unit) => sum + (changes(data)[unit] ?? NaN), 0) / drawn.length,
		ratio:
			({ before, after }) =>
			(drawn) =>
				drawn.reduce((sum, unit) => sum + (after[unit] ?? NaN), 0) /
				drawn.reduce((sum, unit) => sum + (before[unit] ?? NaN), 0)
	};

	test.each([
		['bca-sleep', 'mean'],
		['bca-anorexia-FT', 'mean'],
		['bca-nsw60', 'mean'],
		['bca-ratio-epilepsy', 'ratio']
	])('of %s, a %s', (id, statistic) => {
		const { data, expected, rel_tol } = referenceCase<Pairs, Expected>('bootstrap_bca', id);
		const count = data.before.length;
		const of = statistics[statistic]?.(data);
		if (!of) throw new Error('no statistic');
		const resampling = { seed: expected.seed, resamples: expected.B };
		const expectField = (actual: number | null | undefined, name: string) => {
			expectReference(actual, Number(expected[name]), rel_tol, name);
		};

		const firstDraws: number[][] = [];
		const replicates = bootstrapReplicates(
			count,
			(drawn) => {
				if (firstDraws.length === 0) firstDraws.push([...drawn.slice(0, 10)]);
				return of(drawn);
			},
			resampling
		);
		expect(firstDraws[0]).toEqual(expected.first10_indices_zero_based);
		for (const [at, replicate] of expected.first5_replicates.entries()) {
			expectReference(replicates[at], replicate, rel_tol, `replicate ${String(at)}`);
		}
		const { mean, sd } = sampleSummary([...replicates]);
		expectField(sd, 'se_boot');
		expectField(mean - expected.estimate, 'bias');

		const interval = bootstrapBca(count, of, resampling);
		expectField(interval?.biasCorrection, 'z0');
		expectField(interval?.acceleration, 'acceleration');
		expectField(interval?.lower, 'bca_lower');
		expectField(interval?.upper, 'bca_upper');
	});
});
