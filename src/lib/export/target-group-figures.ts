import type { EditionContent } from '#lib/trial/edition.ts';
import type { EditionFigure, EditionPlace } from '#lib/trial/edition-figures.ts';
import { ALL } from '#lib/trial/estimates.ts';
import type { Released } from '#lib/trial/released.ts';
import type { ChanceShown, PartedMeasure } from '#lib/trial/target-groups-page.ts';
import type { TargetGroupView } from '#lib/trial/views.ts';
import { numberRows, withLimits } from './number-rows.ts';

type Place = Pick<EditionPlace, 'view' | 'scope' | 'group'>;

/** One view of target groups: all sites together. */
export function targetGroupFigures(view: TargetGroupView, held: Released<EditionContent>['views']): EditionFigure[] {
	const place = { view, scope: ALL, group: 'indsats' } as const;
	switch (view) {
		case 'tops':
			return held[view].figures.flatMap(({ measure, tops }) =>
				tops.flatMap(({ top, share }) => numberRows({ ...place, measure, code: String(top) }, [['share', share]]))
			);
		case 'chance':
			return held[view].figures.flatMap((one) => chance({ ...place, group: one.group }, one));
		case 'elements':
			return held[view].figures.flatMap(({ measure, element, with: families, without, difference }) =>
				numberRows({ ...place, measure, code: element }, [
					['with', families],
					['without', without],
					...withLimits('difference', difference)
				])
			);
		case 'parts:target-group':
		case 'parts:start':
			return held[view].figures.flatMap((one) => parts(place, one));
	}
}

function chance(place: Place, { measure, everybody, picked }: Released<ChanceShown>): EditionFigure[] {
	return numberRows({ ...place, measure, code: null }, [
		['everybody-earlier', everybody.earlier],
		['everybody-later', everybody.later],
		['picked-earlier', picked.earlier],
		['picked-later', picked.later],
		...withLimits('change', picked.change)
	]);
}

function parts(place: Place, { measure, parts: shown }: Released<PartedMeasure>): EditionFigure[] {
	return shown.flatMap(({ code, families, before, after, change }) =>
		numberRows({ ...place, measure, code }, [
			['families', families],
			['before', before],
			['after', after],
			...withLimits('change', change)
		])
	);
}
