import { balance } from '#lib/statistics/balance.ts';
import { targetGroups } from '#lib/trial/code-lists.ts';
import type { TableName } from '#lib/trial/delivery-schema.ts';
import { headlineMeasures } from '#lib/trial/measures.ts';
import type { CaseMixEstimate, CaseMixVariable } from '#lib/trial/site-estimates.ts';
import { supportKindOf } from '#lib/trial/support-kinds.ts';
import type { FamiliesOfSite, FamilyWithPairs } from './families-of-site.ts';
import { tablesOf } from './tables-of.ts';

/** What a family is known for at its start, and the tables without which it is not. */
const variables: readonly (readonly [CaseMixVariable, readonly TableName[]])[] = [
	...targetGroups.map(({ code }) => [`target-group:${code}`, ['familier']] as const),
	['adults', ['personer']],
	['children', ['personer']],
	['on-benefit', ['forsoergelse', 'personer']],
	...headlineMeasures.map((measure) => [measure, tablesOf[measure]] as const)
];

/**
 * How unlike the intervention families of each municipality are to those of the others, all together: the standardised
 * mean difference of everything known of them at their start.
 *
 * Where it is large, the municipalities' changes are not of the same kind of family, and laying them beside each other
 * says little of what the municipalities do. A difference of 0.1 is the usual mark (Austin 2009).
 */
export function caseMix(sites: readonly FamiliesOfSite[]): CaseMixEstimate[] {
	return variables.flatMap(([variable, tables]) => {
		const bySite = sites.map((site) => ({
			scope: site.municipality,
			values: tables.every((table) => site.tables.has(table)) ? valuesOf(site, variable) : []
		}));
		return bySite.map(({ scope, values }) => {
			const others = bySite.flatMap((site) => (site.scope === scope ? [] : site.values));
			return {
				...{ scope, variable, families: values.length },
				count: isYesOrNo(variable) ? values.filter((value) => value === 1).length : null,
				difference: balance(values, others).byBoth
			};
		});
	});
}

export const caseMixVariables: readonly CaseMixVariable[] = variables.map(([variable]) => variable);

/** Whether it is something that a family is or is not. */
export function isYesOrNo(variable: CaseMixVariable): boolean {
	return variable === 'on-benefit' || variable.startsWith('target-group:');
}

function valuesOf({ families }: FamiliesOfSite, variable: CaseMixVariable): number[] {
	return families
		.filter(({ family }) => family.group === 'indsats')
		.map((family) => caseMixValue(family, variable))
		.filter((value) => value !== null);
}

/** A family's value; 1 of what it is, 0 of what it is not. Null where nothing is known. A measure is its value before. */
export function caseMixValue({ atStart, pairs }: FamilyWithPairs, variable: CaseMixVariable): number | null {
	if (variable === 'adults' || variable === 'children') return atStart[variable];
	const measure = headlineMeasures.find((one) => one === variable);
	if (measure) return pairs[measure]?.before ?? null;
	if (variable !== 'on-benefit') return Number(variable === `target-group:${atStart.targetGroup}`);
	return atStart.supportOnStart.length === 0 ? null : Number(atStart.supportOnStart.some(isPublicBenefit));
}

function isPublicBenefit(support: FamilyWithPairs['atStart']['supportOnStart'][number]): boolean {
	return supportKindOf(support) === 'public-benefit';
}
