import { describe, test } from 'vitest';
import { bootstrapBca, bootstrapReplicates, type Statistic } from '#lib/statistics/bootstrap-bca.ts';
import { mersenneTwister } from '#lib/statistics/mersenne-twister.ts';
import { quantile } from '#lib/statistics/quantile.ts';
import { sampleSummary } from '#lib/statistics/sample-summary.ts';
import { expectAgreement } from './agreement.ts';
import { referenceCases } from './reference-cases.ts';

interface Stream {
	readonly seed: number;
}
type Pairs = Readonly<Record<'before' | 'after', number[]>>;
interface Params {
	readonly seed: number;
	readonly B: number;
	readonly statistic: keyof typeof statistics;
}

const total = (values: readonly number[], drawn: Uint32Array): number =>
	drawn.reduce((sum, unit) => sum + (values[unit] ?? NaN), 0);

const statistics = {
	mean_change: ({ before, after }: Pairs): Statistic => {
		const changes = after.map((value, index) => value - (before[index] ?? NaN));
		return (drawn) => total(changes, drawn) / drawn.length;
	},
	ratio_of_means:
		({ before, after }: Pairs): Statistic =>
		(drawn) =>
			total(after, drawn) / total(before, drawn)
};

// R's runif() * 2^32 after init_genrand(seed); the C++ standard's 10,000th output.
function streamAnswer({ seed }: Stream) {
	const [draw, standard] = [mersenneTwister(seed), mersenneTwister(5489)];
	const outputs = Array.from({ length: 10_000 }, () => standard());
	return {
		first8_uint32: Array.from({ length: 8 }, () => draw()),
		seed5489_first: outputs[0] ?? null,
		seed5489_10000th: outputs.at(-1) ?? null
	};
}

// R, replicate by replicate: quantile(type = 7) at the adjusted levels.
function intervalAnswer(data: Pairs, { seed, B, statistic }: Params) {
	const count = data.before.length;
	const of = statistics[statistic](data);
	const firstDraws: number[] = [];
	const watched: Statistic = (drawn) => {
		if (firstDraws.length === 0) firstDraws.push(...drawn.slice(0, 10));
		return of(drawn);
	};
	const replicates = [...bootstrapReplicates(count, watched, { seed, resamples: B })];
	const estimate = of(Uint32Array.from({ length: count }, (_, unit) => unit));
	const room = 1e-12 * Math.max(1, Math.abs(estimate));
	const { mean, sd } = sampleSummary(replicates);
	const interval = bootstrapBca(count, of, { seed, resamples: B });
	return {
		seed,
		first10_indices_zero_based: firstDraws,
		estimate,
		B: replicates.length,
		se_boot: sd,
		bias: mean - estimate,
		n_less: replicates.filter((replicate) => replicate < estimate - room).length,
		n_equal: replicates.filter((replicate) => Math.abs(replicate - estimate) <= room).length,
		z0: interval?.biasCorrection ?? null,
		acceleration: interval?.acceleration ?? null,
		alpha_lower: interval?.lowerLevel ?? null,
		alpha_upper: interval?.upperLevel ?? null,
		bca_lower: interval?.lower ?? null,
		bca_upper: interval?.upper ?? null,
		pct_lower: quantile(replicates, 0.025),
		pct_upper: quantile(replicates, 0.975),
		first5_replicates: replicates.slice(0, 5)
	};
}

describe.each(referenceCases<Stream | Pairs, object>('bootstrap_bca'))('$id', (given) => {
	const { data, params, expected, rel_tol } = given;
	test('draws the same units, and has the same interval', () => {
		const answer = 'before' in data ? intervalAnswer(data, params as Params) : streamAnswer(data);
		expectAgreement(answer, expected, rel_tol);
	});
});
