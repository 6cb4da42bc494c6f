import { measuresInOrder } from './measure-page.ts';
import { isOfMeasure, views, type View } from './views.ts';

/** Tables of more than one view, each with what the names of its views begin with. */
const together = {
	'status-at-start': ['start:'],
	months: ['months:'],
	'cost-parts': ['cost:'],
	'carried-out': ['follow-up:', 'carrying-out', 'case-mix'],
	'target-groups': ['tops', 'chance', 'parts:', 'elements'],
	'data-quality': ['quality:']
} as const;

const namesTogether = Object.keys(together) as (keyof typeof together)[];

/** The tables that an edition is handed out in: one a measure, the flow, and one for each group of other views. */
export const publicTables = [...measuresInOrder, 'flow' as const, ...namesTogether];

export type PublicTable = (typeof publicTables)[number];

/** The table that an address names; null where there is none. */
export function publicTableOf(name: string): PublicTable | null {
	return publicTables.find((table) => table === name) ?? null;
}

/** The views whose figures stand in a table, in the order of the pages. */
export function viewsOf(table: PublicTable): readonly View[] {
	return views.filter((view) => tableOf(view) === table);
}

/** The one table that a view's figures stand in. */
export function tableOf(view: View): PublicTable {
	if (view === 'flow') return view;
	const found = isOfMeasure(view)
		? measuresInOrder.find((measure) => view === `measure:${measure}`)
		: namesTogether.find((name) => together[name].some((begin) => view.startsWith(begin)));
	if (!found) throw new RangeError(`no table for ${view}`);
	return found;
}
