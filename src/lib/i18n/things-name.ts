import type { View } from '#lib/trial/views.ts';
import type { Words } from './words.ts';

/** What the rows of a table are, where a view tells the same of several things: as the pages' tables say it.
 * Undefined where they are of no one kind. */
export function thingsName({ t }: Words, view: View): string | undefined {
	const { parts, elements, chance } = t.targetGroups;
	const names: Readonly<Partial<Record<View, string>>> = {
		'start:target-groups': parts.targetGroup.column,
		'start:support': t.status.sections.support,
		'months:cost': t.sites.months.month,
		'months:contact-points': t.sites.months.month,
		'months:self-support': t.sites.months.month,
		'cost:payers': t.sites.costs.part,
		'cost:groups': t.sites.costs.part,
		'cost:categories': t.sites.costs.part,
		'case-mix': t.sites.caseMix.what,
		tops: chance.who,
		'parts:target-group': parts.targetGroup.column,
		'parts:start': parts.start.column,
		elements: elements.column,
		'quality:drop-out': t.dataQuality.dropOut.value,
		'quality:warnings': t.dataQuality.warnings.kind
	};
	return names[view];
}
