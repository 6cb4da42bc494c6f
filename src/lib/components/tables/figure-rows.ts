import type { SourcedFigure } from '#lib/trial/figure-source.ts';
import type { View } from '#lib/trial/views.ts';
import { figureAnchor, withoutLimit } from './figure-anchor.ts';

/** A figure of the page of sources, with its interval where it has one. */
export interface FigureRow {
	readonly anchor: string;
	readonly figure: SourcedFigure;
	readonly limits: { readonly lower: SourcedFigure; readonly upper: SourcedFigure } | null;
}

/** The figures of a place, each with its two limits on the same row. */
export function figureRows(view: View, figures: readonly SourcedFigure[]): readonly FigureRow[] {
	const anchorOf = (one: SourcedFigure) => figureAnchor({ ...one, view }, one.value.field);
	const rows = Map.groupBy(figures, anchorOf);
	return [...rows].flatMap(([anchor, own]) => {
		const of = (end: '' | '-lower' | '-upper') =>
			own.find(({ value: { field } }) => field === `${withoutLimit(field)}${end}`);
		const [figure, lower, upper] = [of(''), of('-lower'), of('-upper')];
		return figure ? [{ anchor, figure, limits: lower && upper ? { lower, upper } : null }] : [];
	});
}
