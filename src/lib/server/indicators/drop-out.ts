import { sampleSummary } from '#lib/statistics/sample-summary.ts';
import { standardisedMeanDifference } from '#lib/statistics/standardised-mean-difference.ts';
import { groups, type Group } from '#lib/trial/code-lists.ts';
import { dropOutMeans, type DropOut, type DropOutMean } from '#lib/trial/data-quality-estimates.ts';
import type { FlowStep } from './flow.ts';
import { startedOf, type FamilyOfFlow, type SiteBehind } from './sets-behind-site.ts';
import { tableOfMean } from './sets-behind-start.ts';

/** Who moved away before the year was over, and who was followed for all of it. Of the others nobody knows yet. */
export const dropOutSteps = { left: 'leftArea', stayed: 'complete' } as const satisfies Record<string, FlowStep>;
export type DropOutStep = keyof typeof dropOutSteps;

/** The families of a site with the value at their start, of those who left or of those who stayed. */
export function withValueOf(site: SiteBehind, group: Group, mean: DropOutMean, step: DropOutStep): FamilyOfFlow[] {
	if (!site.tables.has(tableOfMean[mean])) return [];
	return startedOf(site, group).filter((one) => one.step === dropOutSteps[step] && one.atStart[mean] !== null);
}

/**
 * Whether the families that moved away began like those that stayed, all sites together.
 *
 * The page compares those who are left. Where the others began elsewhere, what is told of those who stayed need not
 * hold for all who started. Told in standard deviations, so that it can be compared from one value to the next.
 */
export function dropOut(sites: readonly SiteBehind[]): DropOut[] {
	return groups.flatMap(({ code: group }) =>
		dropOutMeans.map((mean): DropOut => {
			const values = (step: DropOutStep) =>
				sites.flatMap((site) => withValueOf(site, group, mean, step).flatMap(({ atStart }) => atStart[mean] ?? []));
			const [left, stayed] = [values('left'), values('stayed')];
			const isKnown = left.length > 0 && stayed.length > 0;
			return {
				...{ group, mean, left: left.length, stayed: stayed.length },
				difference: isKnown ? standardisedMeanDifference(sampleSummary(left), sampleSummary(stayed)) : null
			};
		})
	);
}
