import { withoutRounding, type Influence } from './cluster-influence.ts';

/**
 * How far each cluster moves the difference of two estimates, first minus second.
 *
 * A cluster that is in both moves both, and mostly in the same direction: summing before
 * squaring is what makes the comparison a paired one.
 */
export function influenceDifference(first: Influence, second: Influence): Influence {
	const difference = new Map(first);
	for (const [cluster, value] of second) difference.set(cluster, (difference.get(cluster) ?? 0) - value);
	const size = [...first.values(), ...second.values()].reduce(
		(largest, value) => Math.max(largest, Math.abs(value)),
		0
	);
	return withoutRounding(difference, size);
}
