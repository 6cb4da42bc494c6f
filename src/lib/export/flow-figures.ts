import type { EditionFigure } from '#lib/trial/edition-figures.ts';
import type { FlowShown } from '#lib/trial/measure-page.ts';
import type { Released } from '#lib/trial/released.ts';
import { numberRows } from './number-rows.ts';

/** Where the families went, step by step. */
export function flowFigures(flow: readonly Released<FlowShown>[]): EditionFigure[] {
	return flow.flatMap(({ scope, group, started, compared, notYet, other }) =>
		numberRows({ view: 'flow', scope, group, measure: null, code: null }, [
			['started', started],
			['compared', compared],
			['not-yet', notYet],
			['other', other]
		])
	);
}
