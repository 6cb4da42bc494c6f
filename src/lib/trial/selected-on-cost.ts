import type { Cell, ChangeOfGroup } from './overview.ts';

/** Whether families of either group were picked for their cost: then its plain change is not to be read by itself. */
export function isSelectedOnCost({ cost }: { readonly cost: Cell<ChangeOfGroup> | null }): boolean {
	return cost !== null && (cost.indsats.guarded !== null || cost.sammenligning.guarded !== null);
}
