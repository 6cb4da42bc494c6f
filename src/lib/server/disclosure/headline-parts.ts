import { ALL, type Estimates, type HeadlineEstimate, type Scope } from '#lib/trial/estimates.ts';
import type { Cell, ChangeOfGroup, Contributors } from '#lib/trial/overview.ts';
import { registeredProtocol } from '#lib/trial/protocol.ts';
import type { Figure } from '#lib/trial/released.ts';
import { figure, notEstimable } from './figure.ts';
import { enteringSites } from './release-differences.ts';

/** Where it is a share of the mean before, that mean must be open too; all together has none when sites are averaged. */
export function smallestChange(
	{ measure, scope, basis }: HeadlineEstimate,
	cells: readonly Cell<ChangeOfGroup>[]
): Figure {
	const smallest = registeredProtocol.smallestChanges[measure];
	if ('amount' in smallest) return figure(smallest.amount, true);
	if (basis === 'difference' && scope === ALL) return notEstimable('nothing-to-compare');
	const own = cells.find((cell) => cell.scope === scope)?.indsats;
	const before = (basis === 'guarded' ? own?.guarded : own?.plain)?.before ?? hiddenContributors.families;
	return before.state === 'shown' ? figure(Math.abs(before.value * smallest.shareOfBefore), true) : before;
}

/** The difference of all together is about the sites that enter it: how many that is, is the sum of theirs. */
export function whoIsBehind(
	estimates: Estimates,
	{ measure, scope, basis, n, coverage }: HeadlineEstimate,
	cells: readonly Cell<ChangeOfGroup>[]
): Contributors {
	const own = cells.find((cell) => cell.scope === scope)?.indsats;
	const { families, coverage: share } = (basis === 'guarded' ? own?.guarded : own?.plain) ?? hiddenContributors;
	if (basis !== 'difference' || scope !== ALL) return { families, coverage: share, cases: null };

	const entering = enteringSites(estimates, measure, 'plain');
	const areOpen = entering.every((site) => isCounted(cells, site));
	return { families: figure(n, areOpen), coverage: figure(coverage, areOpen && share.state === 'shown'), cases: null };
}

function isCounted(cells: readonly Cell<ChangeOfGroup>[], scope: Scope): boolean {
	return cells.find((cell) => cell.scope === scope)?.indsats.plain.families.state === 'shown';
}

const hiddenContributors = { families: { state: 'hidden' }, coverage: { state: 'hidden' } } as const;
