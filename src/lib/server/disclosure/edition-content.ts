import type { EditionContent, SourceOfView, ViewInEdition, ViewsInEdition, WhyWaiting } from '#lib/trial/edition.ts';
import type { Released } from '#lib/trial/released.ts';
import { views, type View } from '#lib/trial/views.ts';
import { figuresOf } from './edition-views.ts';
import type { ReleasedPages } from './released-pages.ts';
import { deliveriesInOrder, scopesInOrder } from './scopes-in-order.ts';

/** What an edition says of itself besides its figures. */
export type AboutEdition = Pick<EditionContent, 'kind' | 'protocol' | 'code' | 'deliveries'>;

/** A view as it is settled: with figures that the gate has just made, or as it stands in the edition before. */
export type ViewSettled =
	| {
			readonly waits: null;
			readonly sources: readonly SourceOfView[];
			readonly pages: ReleasedPages;
	  }
	| { readonly waits: WhyWaiting };

/**
 * The hashed part of an edition: each view with the figures that the gate has just made of it, or, where it waits, with
 * those that it had in the edition before, unchanged and under the deliveries that they come from.
 */
export function editionContent(
	about: AboutEdition,
	before: { readonly sha256: string; readonly content: Released<EditionContent> } | null,
	settled: ReadonlyMap<View, ViewSettled>
): Released<EditionContent> {
	const held = views.map((view): [View, ViewInEdition<unknown>] => {
		const now = settled.get(view);
		if (!now) throw new RangeError(`the view ${view} is not settled`);
		if (now.waits === null) {
			const { sources, pages } = now;
			const { deliveries, priceYear } = pages.overview;
			return [view, { sources, deliveries, priceYear, waits: null, figures: figuresOf(pages, view) }];
		}
		if (before === null) throw new RangeError(`nothing stands before the view ${view}`);
		return [view, { ...before.content.views[view], waits: now.waits }];
	});
	const content: EditionContent = {
		...{ format: 1, ...about, before: before?.sha256 ?? null },
		deliveries: deliveriesInOrder(about.deliveries),
		scopes: scopesInOrder(about.deliveries),
		views: Object.fromEntries(held) as unknown as ViewsInEdition
	};
	return content as Released<EditionContent>;
}
