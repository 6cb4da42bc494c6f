import type { EditionContent } from '#lib/trial/edition.ts';
import type { EditionFigure } from '#lib/trial/edition-figures.ts';
import type { Released } from '#lib/trial/released.ts';
import type { StartPart } from '#lib/trial/views.ts';
import { numberRows } from './number-rows.ts';

/** One view of status ved start. */
export function startFigures(view: `start:${StartPart}`, held: Released<EditionContent>['views']): EditionFigure[] {
	if (view === 'start:target-groups' || view === 'start:support')
		return held[view].figures.flatMap(({ scope, group, counts }) =>
			counts.flatMap(({ code, count }) => numberRows({ view, scope, group, measure: null, code }, [['count', count]]))
		);
	const field = view === 'start:families' ? 'families' : 'mean';
	return held[view].figures.flatMap(({ scope, group, figure }) =>
		numberRows({ view, scope, group, measure: null, code: null }, [[field, figure]])
	);
}
