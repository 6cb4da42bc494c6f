import { groups } from '#lib/trial/code-lists.ts';
import { ALL } from '#lib/trial/estimates.ts';
import type { Overview } from '#lib/trial/overview.ts';
import type { FollowedCosts } from '#lib/trial/site-estimates.ts';
import type { FollowedCostShown, MountingUp } from '#lib/trial/site-figures.ts';
import type { Barred } from './barred.ts';
import { releaseMountingUp } from './mounting-up.ts';

/** What each municipality's families have cost since their start, and what the trial itself has cost of it. */
export function releaseFollowed(
	estimates: readonly FollowedCosts[],
	{ scopes, deliveries }: Pick<Overview, 'scopes' | 'deliveries'>,
	barred: Barred
): readonly FollowedCostShown[] {
	return scopes
		.filter((scope) => scope !== ALL)
		.flatMap((scope) =>
			groups.map(({ code: group }): FollowedCostShown => {
				const place = { scope, group };
				const nothing = (line: MountingUp) => ({ ...place, cost: line, trial: line });
				const record = estimates.find((one) => one.scope === scope && one.group === group);
				if (!record) {
					const isDelivered = deliveries.some(({ municipality }) => municipality === scope);
					return nothing({ state: 'not-estimable', reason: isDelivered ? 'not-delivered' : 'no-delivery' });
				}
				if (record.families.length === 0) return nothing({ state: 'not-estimable', reason: 'no-families' });
				if (barred.hasOf('figures', 'cost', place)) return nothing({ state: 'hidden' });
				return {
					...place,
					cost: releaseMountingUp(record.families.map(({ cost }) => cost)),
					trial:
						group === 'sammenligning'
							? { state: 'not-estimable', reason: 'no-families' }
							: releaseMountingUp(record.families.map(({ trial }) => trial))
				};
			})
		);
}
