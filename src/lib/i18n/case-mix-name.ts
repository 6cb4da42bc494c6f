import { targetGroups } from '#lib/trial/code-lists.ts';
import { headlineMeasures } from '#lib/trial/measures.ts';
import type { Words } from './words.ts';

/**
 * What one thing that families are held against one another by is called: without a unit, because its distances are in
 * standard deviations. Null where it is none of them.
 */
export function caseMixName({ t, language }: Words, variable: string): string | null {
	const { caseMix } = t.sites;
	if (variable === 'adults' || variable === 'children') return t.status.means[variable];
	if (variable === 'on-benefit') return caseMix.onBenefit;
	const measure = headlineMeasures.find((one) => one === variable);
	if (measure) return caseMix.before(t.overview.measures[measure]);
	const group = targetGroups.find(({ code }) => variable === `target-group:${code}`);
	return group ? caseMix.targetGroup(group[language]) : null;
}
