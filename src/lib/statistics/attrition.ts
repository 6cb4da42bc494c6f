import { balance } from './balance.ts';
import type { Pair } from './complete-pairs.ts';
import { completePairs } from './complete-pairs.ts';
import { finiteOrNull } from './finite-or-null.ts';
import { fisherExact } from './fisher-exact.ts';
import type { Interval } from './interval.ts';
import { mean } from './mean.ts';
import { proportionDifference, type Proportion } from './proportion-difference.ts';

/** Who was lost before the after-measurement, and what it may do to the result. */
export interface Attrition {
	readonly first: Proportion;
	readonly second: Proportion;
	readonly overallRate: number | null;
	/** The share lost, second group minus first. */
	readonly difference: number | null;
	readonly interval: Interval | null;
	/** Of an equal share lost (Fisher). */
	readonly p: number | null;
	readonly beforeOfCompleters: number | null;
	readonly beforeOfLost: number | null;
	/** Lost minus completers, in units of their average spread. */
	readonly standardisedDifference: number | null;
	readonly changeOfCompleters: number | null;
	/** The mean change that those lost would need for the change of all to be nothing. */
	readonly tippingChange: number | null;
	/** The change of all if those lost did not change. */
	readonly changeIfLostUnchanged: number | null;
}

/**
 * Loss to follow-up in two groups: how much, whether it differs, whether those lost began
 * differently, and how far from everybody else's their change would have to be to undo the result.
 *
 * What became of those lost is not known, and no formula makes it so. The tipping change turns
 * the question round: it lets the reader judge whether so large a change the other way is credible.
 */
export function attrition(first: readonly Pair[], second: readonly Pair[]): Attrition {
	const all = [...first, ...second];
	const completers = completePairs(all);
	const lost = all.filter(({ after }) => after === null);
	const beforeOfCompleters = completers.map(({ before }) => before);
	const beforeOfLost = lost.flatMap(({ before }) => before ?? []);
	const change = meanOrNull(completers.map(({ before, after }) => after - before));
	const [ofFirst, ofSecond] = [lossOf(first), lossOf(second)];
	// The difference is second minus first throughout the reference.
	const compared = proportionDifference(ofSecond, ofFirst);
	const sum = (change ?? NaN) * completers.length;
	return {
		first: ofFirst,
		second: ofSecond,
		overallRate: finiteOrNull(lost.length / all.length),
		difference: compared?.difference ?? null,
		interval: compared?.interval ?? null,
		p: first.length === 0 || second.length === 0 ? null : fisherExact(ofFirst, ofSecond),
		beforeOfCompleters: meanOrNull(beforeOfCompleters),
		beforeOfLost: meanOrNull(beforeOfLost),
		standardisedDifference: balance(beforeOfLost, beforeOfCompleters).byBoth,
		changeOfCompleters: change,
		tippingChange: finiteOrNull(-sum / lost.length),
		changeIfLostUnchanged: finiteOrNull(sum / (completers.length + lost.length))
	};
}

function lossOf(group: readonly Pair[]): Proportion {
	return { hits: group.filter(({ after }) => after === null).length, count: group.length };
}

function meanOrNull(values: readonly number[]): number | null {
	return values.length === 0 ? null : finiteOrNull(mean(values));
}
