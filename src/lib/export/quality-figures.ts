import type { EditionContent } from '#lib/trial/edition.ts';
import type { EditionFigure } from '#lib/trial/edition-figures.ts';
import { ALL } from '#lib/trial/estimates.ts';
import type { Released } from '#lib/trial/released.ts';
import type { QualityView } from '#lib/trial/views.ts';
import { numberRows } from './number-rows.ts';

/** One view of data quality. */
export function qualityFigures(view: QualityView, held: Released<EditionContent>['views']): EditionFigure[] {
	const place = { view, measure: null };
	switch (view) {
		case 'quality:coverage':
			return held[view].figures.flatMap(({ scope, group, tables }) =>
				tables.flatMap(({ table, before, after }) => [
					...numberRows({ ...place, scope, group, code: `${table} before` }, [['share', before]]),
					...numberRows({ ...place, scope, group, code: `${table} after` }, [['share', after]])
				])
			);
		case 'quality:responses':
			return held[view].figures.flatMap(({ scope, group, rounds }) =>
				rounds.flatMap(({ round, families, respondents }) =>
					numberRows({ ...place, scope, group, code: round }, [
						['share', families],
						['respondents', respondents]
					])
				)
			);
		case 'quality:drop-out':
			return held[view].figures.flatMap(({ group, means }) =>
				means.flatMap(({ mean, difference }) =>
					numberRows({ ...place, scope: ALL, group, code: mean }, [['imbalance', difference]])
				)
			);
		case 'quality:warnings':
			return held[view].figures.flatMap(({ municipality, kinds }) =>
				kinds.flatMap(({ code, count }) =>
					numberRows({ ...place, scope: municipality, group: null, code }, [['count', count]])
				)
			);
	}
}
