import type { Group } from '#lib/trial/code-lists.ts';
import type { Estimates, Scope } from '#lib/trial/estimates.ts';
import type { Cell, Contributors, Uncertain } from '#lib/trial/overview.ts';
import type { WhyNot } from '#lib/trial/released.ts';
import { notEstimable } from './figure.ts';

/** Families that started and did not withdraw their consent: the whole that coverage divides by. */
export function startedFamilies({ flow }: Estimates, scope: Scope, group: Group): number {
	const record = flow.find((candidate) => candidate.scope === scope && candidate.group === group);
	return record ? record.started - record.consentWithdrawn : 0;
}

/** Why there is nothing to show at all: no delivery from the municipality, or nobody in the group. */
export function nobodyThere(estimates: Estimates, scope: Scope, group: Group): WhyNot | null {
	if (!estimates.flow.some((record) => record.scope === scope)) return 'no-delivery';
	return startedFamilies(estimates, scope, group) === 0 ? 'no-families' : null;
}

/** The row of a matrix: each scope with both groups, each group released as a whole table of scopes. */
export function cellsOf<T>(
	scopes: readonly Scope[],
	release: (group: Group) => (scope: Scope) => T
): readonly Cell<T>[] {
	const intervention = release('indsats');
	const comparison = release('sammenligning');
	return scopes.map((scope) => ({ scope, indsats: intervention(scope), sammenligning: comparison(scope) }));
}

export function noUncertain(reason: WhyNot): Uncertain {
	return { value: notEstimable(reason), lower: notEstimable(reason), upper: notEstimable(reason) };
}

/** Nobody is behind it, and that is no secret. */
export function noContributors(reason: WhyNot): Contributors {
	return { families: notEstimable(reason), coverage: notEstimable(reason), cases: null };
}
