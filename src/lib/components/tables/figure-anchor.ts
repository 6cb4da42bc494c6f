import type { EditionPlace, FigureField } from '#lib/trial/edition-figures.ts';
import type { View } from '#lib/trial/views.ts';

/** Where on the page of sources the figures of a view begin: `measure-cost`. */
export function viewAnchor(view: View): string {
	return plain(view);
}

/** Where the figures of one municipality and group of a view begin: `measure-cost.320.indsats`. */
export function placeAnchor({ view, scope, group }: Pick<EditionPlace, 'view' | 'scope' | 'group'>): string {
	return [view, scope, group ?? BOTH].map(plain).join('.');
}

/**
 * Where one figure stands: `measure-cost.320.indsats.before`. The name is the figure's own, so that it is the same in
 * every edition and can be cited. A figure's interval stands with it, and has no place of its own.
 */
export function figureAnchor(place: EditionPlace, field: FigureField): string {
	const which = [place.measure, place.code].filter((part) => part !== null);
	return [placeAnchor(place), ...which.map(plain), withoutLimit(field)].join('.');
}

/** The figure whose interval a limit is of. */
export function withoutLimit(field: FigureField): string {
	return field.replace(/-(lower|upper)$/, '');
}

const BOTH = 'both';

/** Without what an address would have to write in another way. */
function plain(name: string): string {
	return name.replaceAll(/[: ]/g, '-');
}
