import type { CostCategory } from './code-lists.ts';

/**
 * What costs are for, in few enough groups for a single municipality. The trial's own cost stands apart: it is what the
 * change of the others is to pay for.
 */
export const costGroups = ['support', 'social-measures', 'other', 'trial'] as const;

export type CostGroup = (typeof costGroups)[number];

/** Social measures are those of the Social Services Act; other is what the other acts and units of a municipality do. */
const groupByCategory: Readonly<Record<CostCategory, CostGroup>> = {
	forsoergelse: 'support',
	anbringelse: 'social-measures',
	forebyggende_foranstaltning: 'social-measures',
	botilbud: 'social-measures',
	bostoette: 'social-measures',
	misbrug: 'social-measures',
	beskaeftigelsesindsats: 'other',
	specialundervisning: 'other',
	sundhed: 'other',
	administration: 'other',
	andet: 'other',
	forsoegets_indsats: 'trial'
};

/** The group that a category belongs to. */
export function costGroupOf(category: CostCategory): CostGroup {
	return groupByCategory[category];
}
