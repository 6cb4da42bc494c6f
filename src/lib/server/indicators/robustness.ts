import { bootstrapBca, type Statistic } from '#lib/statistics/bootstrap-bca.ts';
import { hodgesLehmannEstimate } from '#lib/statistics/hodges-lehmann.ts';
import { signedRank } from '#lib/statistics/signed-rank.ts';
import type { PairedEstimate } from '#lib/trial/estimates.ts';

/** The exact test where it is quick and every difference has a rank of its own. */
const LARGEST_EXACT = 50;

/** Above this the mean of skewed costs is near enough to normal, and the bootstrap says nothing new. */
const LARGEST_BOOTSTRAP = 1000;

/** Finer differences than this are rounding. */
const DECIMALS = 9;

/** The same for every figure, so that anybody gets the same interval. */
const RESAMPLING = { seed: 1, resamples: 10_000 };

type BootstrapLimits = Pick<PairedEstimate, 'bootstrapLower' | 'bootstrapUpper' | 'reason'>;

const noLimits = { bootstrapLower: null, bootstrapUpper: null };

/** Wilcoxon's p: whether the change also shows where one enormous difference weighs no more than its rank. */
export function wilcoxonP(differences: readonly number[]): number | null {
	const options = { decimals: DECIMALS, continuityCorrection: true };
	const normal = signedRank(differences, { method: 'normal', ...options });
	const everyRankIsItsOwn = differences.length <= LARGEST_EXACT && !normal.hasTies && normal.zeros === 0;
	// Where nobody changed there is only one way to give signs, and nothing for the normal method to measure by.
	const nobodyChanged = normal.zeros === differences.length;
	if (!everyRankIsItsOwn && !nobodyChanged) return normal.p;
	return signedRank(differences, { method: 'exact', ...options }).p;
}

/** The typical change: the median of the averages of all two differences. */
export const typicalChange = hodgesLehmannEstimate;

/** The bootstrap's limits of the mean change, or why there are none. The differences must differ. */
export function bootstrapLimits(differences: readonly number[]): BootstrapLimits {
	if (differences.length > LARGEST_BOOTSTRAP) return { ...noLimits, reason: 'large-sample' };
	// Sorted, so that the interval does not depend on the order in which families were delivered.
	const sorted = Float64Array.from(differences).sort();
	const interval = bootstrapBca(sorted.length, meanOf(sorted), RESAMPLING);
	return interval ? { bootstrapLower: interval.lower, bootstrapUpper: interval.upper } : noLimits;
}

function meanOf(values: Float64Array): Statistic {
	return (drawn) => {
		let sum = 0;
		for (let at = 0; at < drawn.length; at += 1) sum += values[drawn[at] ?? 0] ?? 0;
		return sum / drawn.length;
	};
}
