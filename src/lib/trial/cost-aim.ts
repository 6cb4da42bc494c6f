import type { Cell, ChangeOfGroup } from './overview.ts';

/** What trials like these aim at: so much lower a cost a family, of what it was in the year before. */
export const COST_AIM = 0.05;

/** The aim in kroner a family; null where it is not told what the families cost before. */
export function costAim({ cost }: { readonly cost: Cell<ChangeOfGroup> | null }): number | null {
	const before = cost?.indsats.plain.before;
	return before?.state === 'shown' ? before.value * COST_AIM : null;
}
