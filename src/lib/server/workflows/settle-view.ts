import type { EditionContent, ViewInEdition, WhyWaiting } from '#lib/trial/edition.ts';
import type { MissingPriceIndex } from '#lib/trial/estimates.ts';
import type { ReleasedSet } from '#lib/trial/sets-behind.ts';
import type { View } from '#lib/trial/views.ts';
import { judgeView, type Known } from '../disclosure/over-time.ts';
import type { Store } from '../store/open-store.ts';
import type { Compute, FiguresOfSources } from './figures-of-sources.ts';
import { earlierSource, type GroupSource } from './group-sources.ts';

/** A view as the next edition may show it: with new figures, or as it stands. */
export type SettledView =
	| {
			readonly waits: null;
			readonly sources: readonly GroupSource[];
			readonly figures: FiguresOfSources;
			readonly sets: readonly ReleasedSet[];
	  }
	| { readonly waits: WhyWaiting };

/**
 * Finds the newest figures that a view may show. Groups that are too near what was released of them go back to the
 * delivery that they stood on; where that is not enough, or cannot be done, the view stands as it was.
 */
export function settleView(
	store: Store,
	view: View,
	{
		today,
		compute,
		before,
		known
	}: {
		readonly today: readonly GroupSource[];
		readonly compute: Compute;
		readonly before: EditionContent | null;
		readonly known: Known;
	}
): SettledView | MissingPriceIndex {
	let sources = today;
	for (;;) {
		const figures = compute(sources);
		if ('missingPriceIndexYear' in figures) return figures;
		const sets = figures.sets.filter((set) => set.view === view);
		const { groups, whole } = judgeView(sets, known);
		if (before === null || (groups.length === 0 && whole === null)) {
			return { waits: null, sources, figures, sets };
		}
		if (whole !== null) return { waits: whole };
		const back = sources.map((source) => {
			const found = groups.find(({ scope, group }) => scope === source.municipality && group === source.group);
			return found ? (earlierSource(store, source, before.views[view].sources, found.why) ?? source) : source;
		});
		const isAnyBack = back.some((source, at) => source.delivery.id !== sources[at]?.delivery.id);
		if (!isAnyBack || isAsBefore(back, before.views[view])) {
			return { waits: groups.some(({ why }) => why === 'newcomers') ? 'newcomers' : 'corrections' };
		}
		sources = back;
	}
}

/** Every group has gone back: then the view stands, to the letter. */
function isAsBefore(sources: readonly GroupSource[], { sources: earlier }: ViewInEdition<unknown>): boolean {
	const nameOf = (municipality: string, group: string, sha256: string) => `${municipality} ${group} ${sha256}`;
	const names = new Set(earlier.map(({ municipality, group, sha256 }) => nameOf(municipality, group, sha256)));
	return (
		sources.length === earlier.length &&
		sources.every(({ municipality, group, delivery }) => names.has(nameOf(municipality, group, delivery.sha256)))
	);
}
