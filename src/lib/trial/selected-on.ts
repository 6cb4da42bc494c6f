import type { EditionFigure } from '#lib/trial/edition-figures.ts';
import { isOfMeasure, type View } from '#lib/trial/views.ts';

/**
 * Whether families behind a figure were picked for being high on what it tells of: then a part of a fall is to be
 * expected from that alone. They were where the measure has a change beside the plain one that is corrected for it
 * (`guarded-…`, also where that is hidden). Null where a figure tells of no measure that families are picked on.
 */
export function selectedOn(
	{ view, scope, group, measure }: EditionFigure,
	figuresOf: (view: View) => readonly EditionFigure[]
): 'yes' | 'no' | null {
	const told = measureView(view, measure);
	if (told === null) return null;
	const isSelected = figuresOf(told).some(
		({ value, ...place }) =>
			place.scope === scope &&
			(group === null || place.group === group) &&
			value.kind === 'number' &&
			value.field.startsWith('guarded-')
	);
	return isSelected ? 'yes' : 'no';
}

/** The view of the measure that a figure of any view tells of. */
function measureView(view: View, measure: EditionFigure['measure']): View | null {
	if (isOfMeasure(view)) return view;
	if (view.startsWith('parts:') || view === 'elements') return measure && `measure:${measure}`;
	if (view.startsWith('cost:') || view === 'follow-up:cost' || view === 'months:cost') return 'measure:cost';
	return view === 'follow-up:contact-persons' || view === 'months:contact-points' ? 'measure:contact-points' : null;
}
