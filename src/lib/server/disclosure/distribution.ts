import { isSmall, ROOM_FOR_A_HIDDEN_COUNT } from './thresholds.ts';

/**
 * Which counts of a distribution are hidden when its total is known.
 *
 * Hiding only the small counts is not enough: one hidden count is the total minus the rest, and two
 * that add up to 2 are 1 and 1. So the smallest counts that are left are hidden too, until what is
 * hidden leaves each of them at least five possible values. Zeros are shown as long as that works:
 * a hidden count is then at least 1, or as many as are told of elsewhere to be a part of it.
 */
export function hiddenCounts(counts: readonly number[], toldElsewhere: readonly number[] = []): readonly boolean[] {
	const leasts = counts.map((_, index) => Math.max(1, toldElsewhere[index] ?? 0));
	const hidden = counts.map(isSmall);
	if (!hidden.includes(true)) return hidden;

	const nextToHide = counts
		.map((count, index) => ({ count, index }))
		.filter(({ count }) => count > 0 && !isSmall(count))
		.sort((a, b) => a.count - b.count);
	for (const { index } of nextToHide) {
		if (hasRoom(counts, leasts, hidden)) return hidden;
		hidden[index] = true;
	}
	return hasRoom(counts, leasts, hidden) ? hidden : counts.map(() => true);
}

/** Hidden counts with a known sum: what is left of it when each has its least may belong to any of them. */
function hasRoom(counts: readonly number[], leasts: readonly number[], hidden: readonly boolean[]): boolean {
	const areHidden = hidden.filter(Boolean).length;
	const left = counts.reduce((sum, count, index) => (hidden[index] ? sum + count - (leasts[index] ?? 1) : sum), 0);
	return areHidden > 1 && left + 1 >= ROOM_FOR_A_HIDDEN_COUNT;
}

/**
 * The same for several sites and all of them together, whose counts are the sums of the sites'. A count
 * that is hidden at any site is hidden for all, or the other sites would give it away.
 */
export function hiddenCountsWithAll(
	sites: readonly (readonly number[])[],
	toldElsewhere: readonly (readonly number[])[] = []
): {
	readonly sites: readonly (readonly boolean[])[];
	readonly all: readonly boolean[];
} {
	const hidden = sites.map((counts, index) => hiddenCounts(counts, toldElsewhere[index]));
	const columns = sites[0]?.map((_, column) => hidden.some((site) => site[column])) ?? [];
	return { sites: hidden, all: columns };
}
