import { finiteOrNull } from './finite-or-null.ts';
import { mean } from './mean.ts';
import { quantile } from './quantile.ts';
import { standardDeviation } from './standard-deviation.ts';

/** What a single column of numbers looks like. */
export interface Univariate {
	readonly count: number;
	readonly mean: number | null;
	readonly sd: number | null;
	readonly minimum: number | null;
	readonly median: number | null;
	readonly maximum: number | null;
}

/**
 * A description of values on their own: how many, their centre, their spread and their ends.
 *
 * The median stands beside the mean because amounts are often skewed: a few large ones pull the mean
 * away from what is usual. No values have none of it; one value has no spread.
 */
export function univariate(values: readonly number[]): Univariate {
	return {
		count: values.length,
		mean: values.length === 0 ? null : finiteOrNull(mean(values)),
		sd: standardDeviation(values),
		minimum: quantile(values, 0),
		median: quantile(values, 0.5),
		maximum: quantile(values, 1)
	};
}
