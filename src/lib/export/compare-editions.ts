import { isDeepStrictEqual } from 'node:util';
import type { EditionContent } from '#lib/trial/edition.ts';
import type { EditionFigure, MovedFigure, MovedInView } from '#lib/trial/edition-figures.ts';
import type { Released } from '#lib/trial/released.ts';
import { views } from '#lib/trial/views.ts';
import { editionFigures } from './edition-figures.ts';

/** What two editions show differently, view by view; a view in which nothing moved is left out. */
export function compareEditions(from: Released<EditionContent>, to: Released<EditionContent>): MovedInView[] {
	const before = byPlace(from);
	const now = byPlace(to);
	const moved = [...new Set([...now.keys(), ...before.keys()])].flatMap((place) =>
		movedAt(before.get(place), now.get(place))
	);
	return views.flatMap((view) => {
		const own = moved.filter((one) => one.view === view);
		const priceYears = { from: from.views[view].priceYear, to: to.views[view].priceYear };
		return own.length === 0 ? [] : [{ view, moved: own, priceYears }];
	});
}

/** Every place of an edition with what stands there. */
function byPlace(content: Released<EditionContent>): ReadonlyMap<string, EditionFigure> {
	return new Map(
		editionFigures(content).map((figure) => {
			const { view, scope, group, measure, code, value } = figure;
			return [[view, scope, group, measure, code, value.field].join(' '), figure];
		})
	);
}

function movedAt(from: EditionFigure | undefined, to: EditionFigure | undefined): MovedFigure[] {
	const there = to ?? from;
	if (!there || (from && to && isDeepStrictEqual(from.value, to.value))) return [];
	const { value, ...place } = there;
	return [{ ...place, field: value.field, from: from?.value ?? null, to: to?.value ?? null }];
}
