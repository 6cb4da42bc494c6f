import { ALL, type Estimates, type HeadlineEstimate } from '#lib/trial/estimates.ts';
import type { Cell, ChangeOfGroup, Contributors } from '#lib/trial/overview.ts';
import type { Figure } from '#lib/trial/released.ts';
import type { SmallestChanges } from '#lib/trial/smallest-change.ts';
import { figure, notEstimable } from './figure.ts';
import { differenceMayBeShown } from './release-differences.ts';

/** Where it is a share of the mean before, that mean must be open too; all together has none when sites are averaged. */
export function smallestChange(
	{ measure, scope, basis }: HeadlineEstimate,
	cells: readonly Cell<ChangeOfGroup>[],
	smallestChanges: SmallestChanges
): Figure {
	const smallest = smallestChanges[measure];
	if ('amount' in smallest) return figure(smallest.amount, true);
	if (basis === 'difference' && scope === ALL) return notEstimable('nothing-to-compare');
	const own = cells.find((cell) => cell.scope === scope)?.indsats;
	const before = (basis === 'guarded' ? own?.guarded : own?.plain)?.before ?? hiddenContributors.families;
	return before.state === 'shown' ? figure(Math.abs(before.value * smallest.shareOfBefore), true) : before;
}

/** The difference of all together is about the sites that enter it: how many that is, is the sum of theirs, and says which. */
export function whoIsBehind(
	estimates: Estimates,
	{ measure, scope, basis, n, coverage }: HeadlineEstimate,
	cells: readonly Cell<ChangeOfGroup>[]
): Contributors {
	const own = cells.find((cell) => cell.scope === scope)?.indsats;
	const { families, coverage: share } = (basis === 'guarded' ? own?.guarded : own?.plain) ?? hiddenContributors;
	const isAverage = basis === 'difference' && scope === ALL;
	if (!isAverage || !differenceMayBeShown(estimates, cells, measure, 'plain')(ALL)) {
		return { families, coverage: share, cases: null };
	}
	return { families: figure(n, true), coverage: figure(coverage, share.state === 'shown'), cases: null };
}

const hiddenContributors = { families: { state: 'hidden' }, coverage: { state: 'hidden' } } as const;
