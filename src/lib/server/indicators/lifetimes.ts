import type { Lifetime } from '#lib/statistics/kaplan-meier.ts';
import type { Group } from '#lib/trial/code-lists.ts';
import type { Window } from '#lib/trial/estimates.ts';
import type { SurvivalMeasure } from '#lib/trial/measures.ts';
import type { FamilyOutcomes } from './family-outcomes.ts';
import { familiesOf } from './scopes.ts';
import type { Duration } from './service-spells.ts';
import type { SiteOutcomes } from './site-outcomes.ts';

/** The measures with the windows that they are estimated in. */
export const survivalWindows: readonly (readonly [SurvivalMeasure, Window])[] = [
	['return-to-work', null],
	['service-duration', 'before'],
	['service-duration', 'after']
];

/** A family's durations in the window. */
export function durationsOf({ returns, spells }: FamilyOutcomes, window: Window): readonly Duration[] {
	return window === null ? returns : spells[window];
}

/**
 * The lifetimes of the sites' families of one group: persons (window null), or the services
 * that begin in the window. Those of one family are one cluster, with the same number in both
 * windows.
 */
export function lifetimesOf(sites: readonly SiteOutcomes[], group: Group, window: Window): Lifetime[] {
	return sites
		.flatMap((site) => familiesOf(site, group))
		.flatMap((outcomes, cluster) => durationsOf(outcomes, window).map(({ time, event }) => ({ time, event, cluster })));
}
