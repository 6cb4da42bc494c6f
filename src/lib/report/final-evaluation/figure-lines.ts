import type { EditionFigure, FigureField } from '#lib/trial/edition-figures.ts';

/** One line of the tables of all figures: a figure, or the two limits of one, which are told together. */
export interface FigureLine {
	/** The lower limit, where it is a line of limits. */
	readonly figure: EditionFigure;
	/** Null where the line is no line of limits. */
	readonly upper: EditionFigure | null;
}

const LOWER = '-lower';
const UPPER = '-upper';

/** The lines of one view, in the order of its figures. */
export function figureLines(figures: readonly EditionFigure[]): readonly FigureLine[] {
	const byPlace = new Map(figures.map((figure) => [placeOf(figure, figure.value.field), figure]));
	return figures.flatMap((figure) => {
		const { field } = figure.value;
		if (field.endsWith(UPPER)) return [];
		if (!field.endsWith(LOWER)) return [{ figure, upper: null }];
		return [{ figure, upper: byPlace.get(placeOf(figure, field.replace(LOWER, UPPER))) ?? null }];
	});
}

function placeOf({ scope, group, measure, code }: EditionFigure, field: string): string {
	return [scope, group, measure, code, field].join(' ');
}

/** The figure that a line is of: of two limits, the one that they are the limits of. */
export function fieldOfLine({ figure }: FigureLine): FigureField {
	return figure.value.field.replace(LOWER, '') as FigureField;
}
