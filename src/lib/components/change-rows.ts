import type { Messages } from '#lib/i18n/catalogue.ts';
import type { Cell, ChangeFigures, ChangeOfGroup } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';

/** The rows of one place in the table: both groups, and both readings where families were selected on the measure. */
export function changeRows(
	cell: Released<Cell<ChangeOfGroup>>,
	{ overview, table }: Messages
): readonly { readonly name: string; readonly figures: Released<ChangeFigures> }[] {
	return (['indsats', 'sammenligning'] as const).flatMap((group) => {
		const { plain, guarded } = cell[group];
		const name = overview.groups[group];
		if (!guarded) return [{ name, figures: plain }];
		return [
			{ name: table.markedRow(name), figures: plain },
			{ name: table.guardedRow(name), figures: guarded }
		];
	});
}
