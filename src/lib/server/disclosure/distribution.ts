import { isSmall, ROOM_FOR_A_HIDDEN_COUNT } from './thresholds.ts';

/**
 * Which counts of a distribution are hidden when its total is known.
 *
 * Hiding only the small counts is not enough: one hidden count is the total minus the rest, and two
 * that add up to 2 are 1 and 1. So the smallest counts that are left are hidden too, until what is
 * hidden leaves each of them at least five possible values. Zeros are shown as long as that works:
 * a hidden count is then at least 1.
 */
export function hiddenCounts(counts: readonly number[]): readonly boolean[] {
	const hidden = counts.map(isSmall);
	if (!hidden.includes(true)) return hidden;

	const nextToHide = counts
		.map((count, index) => ({ count, index }))
		.filter(({ count }) => count > 0 && !isSmall(count))
		.sort((a, b) => a.count - b.count);
	for (const { index } of nextToHide) {
		if (hasRoom(counts, hidden)) return hidden;
		hidden[index] = true;
	}
	return hasRoom(counts, hidden) ? hidden : counts.map(() => true);
}

/** k hidden counts of at least 1 that add up to `sum`: each may be anything from 1 to sum - (k - 1). */
function hasRoom(counts: readonly number[], hidden: readonly boolean[]): boolean {
	const hiddenOnes = counts.filter((_, index) => hidden[index]);
	const sum = hiddenOnes.reduce((total, count) => total + count, 0);
	return hiddenOnes.length > 1 && sum - (hiddenOnes.length - 1) >= ROOM_FOR_A_HIDDEN_COUNT;
}

/**
 * The same for several sites and all of them together, whose counts are the sums of the sites'. A count
 * that is hidden at any site is hidden for all, or the other sites would give it away.
 */
export function hiddenCountsWithAll(sites: readonly (readonly number[])[]): {
	readonly sites: readonly (readonly boolean[])[];
	readonly all: readonly boolean[];
} {
	const hidden = sites.map(hiddenCounts);
	const columns = sites[0]?.map((_, column) => hidden.some((site) => site[column])) ?? [];
	return { sites: hidden, all: columns };
}
