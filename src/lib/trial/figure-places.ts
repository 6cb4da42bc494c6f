import type { EditionFigure, EditionPlace, FigureField } from './edition-figures.ts';

/** Where a figure stands: in which edition, in which place of it, and under which name. */
export interface FigurePlace extends EditionPlace {
	readonly edition: string;
	readonly field: FigureField;
}

const places = new WeakMap<object, FigurePlace>();

/**
 * Remembers where the figures of an edition stand. A page is handed the figures themselves, and no copies of them: so
 * whatever shows one can say where it comes from, without being told by everything that it was handed on by. The figures
 * of a draft are not remembered: it has no address that would stay.
 */
export function rememberPlaces(edition: string, figures: readonly EditionFigure[]): void {
	for (const { value, view, scope, group, measure, code } of figures) {
		const place = { edition, view, scope, group, measure, code, field: value.field };
		if (value.kind === 'number') places.set(value.figure, place);
		if (value.kind === 'curve') places.set(value.curve, place);
	}
}

/** Where a figure or a curve stands; null of what is in no edition. */
export function placeOf(figure: object): FigurePlace | null {
	return places.get(figure) ?? null;
}
