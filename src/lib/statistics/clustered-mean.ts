import { clusteredError, type ClusteredError } from './clustered-error.ts';
import { withoutRounding, type Influence } from './cluster-influence.ts';
import { finiteOrNull } from './finite-or-null.ts';
import { mean } from './mean.ts';

/** A value and the cluster it belongs to. */
export interface ClusteredValue {
	readonly value: number;
	readonly cluster: number;
}

/** A mean whose uncertainty is that of the clusters. */
export interface ClusteredMean extends ClusteredError {
	readonly count: number;
	readonly mean: number | null;
}

/**
 * The mean of values that come in clusters, every value counting the same. Changes of a share are the case of 1, 0 and −1.
 *
 * Values of one cluster are not independent, so the deviations are summed within it before they are
 * squared; variance G ÷ (G − 1) times their sum, and Student's t on G − 1 (as lm(d ~ 1) with vcovCL,
 * HC0 and the cluster adjustment). One cluster tells nothing about chance.
 */
export function clusteredMean(values: readonly ClusteredValue[]): ClusteredMean {
	const count = values.length;
	const centre = count === 0 ? null : finiteOrNull(mean(values.map(({ value }) => value)));
	if (centre === null) {
		const clusters = new Set(values.map(({ cluster }) => cluster)).size;
		return { count, mean: null, clusters, standardError: null, interval: null };
	}
	return { count, mean: centre, ...clusteredError(centre, influenceOf(values, centre)) };
}

function influenceOf(values: readonly ClusteredValue[], centre: number): Influence {
	const influence = new Map<number, number>();
	let largest = 0;
	for (const { value, cluster } of values) {
		influence.set(cluster, (influence.get(cluster) ?? 0) + (value - centre) / values.length);
		largest = Math.max(largest, Math.abs(value) / values.length);
	}
	return withoutRounding(influence, largest);
}
