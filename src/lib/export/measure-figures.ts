import { groups } from '#lib/trial/code-lists.ts';
import { ALL } from '#lib/trial/estimates.ts';
import type { MeasureFigures } from '#lib/trial/edition.ts';
import type { EditionFigure, EditionPlace } from '#lib/trial/edition-figures.ts';
import type { CurveShown, DifferenceShown, Measure, RobustnessShown } from '#lib/trial/measure-page.ts';
import type { ChangeOfGroup, SharesOfGroup } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';
import { headlineFigures } from './headline-figures.ts';
import { contributors, numberRows, withLimits, type NamedNumbers } from './number-rows.ts';

type MeasureView = `measure:${Measure}`;

/** Everything that the view of one measure shows. */
export function measureFigures(view: MeasureView, figures: Released<MeasureFigures>): EditionFigure[] {
	const { series, headlines, differences, expectedByChance, robustness, curves } = figures;
	const at = placesIn(view);
	return [
		...(series.kind === 'share'
			? series.cells.flatMap((cell) =>
					groups.flatMap(({ code }) => numberRows(at(cell.scope, code), shares(cell[code])))
				)
			: series.cells.flatMap((cell) =>
					groups.flatMap(({ code }) => numberRows(at(cell.scope, code), changes(cell[code])))
				)),
		...headlines.flatMap((headline) => headlineFigures(at(headline.scope, null), headline)),
		...differences.flatMap((one) => numberRows(at(one.scope, null), difference(one))),
		...expectedByChance.flatMap(({ scope, change }) => numberRows(at(scope, null), [['expected-by-chance', change]])),
		...robustness.flatMap((one) => numberRows(at(one.scope, one.group), robust(one))),
		...curves.map(({ group, window, curve }) => curveRow(at(ALL, group), window, curve))
	];
}

const placesIn =
	(view: MeasureView) =>
	(scope: string, group: EditionPlace['group']): EditionPlace => ({ view, scope, group, measure: null, code: null });

function shares(one: Released<SharesOfGroup>): NamedNumbers {
	return [
		...contributors('', one),
		...withLimits('after-6-months', one.after6Months),
		...withLimits('after-12-months', one.after12Months)
	];
}

function changes({ plain, guarded }: Released<ChangeOfGroup>): NamedNumbers {
	return [
		...contributors('', plain),
		['before', plain.before],
		['after', plain.after],
		...withLimits('change', plain.change),
		...(guarded === null
			? []
			: ([
					...contributors('guarded-', guarded),
					['guarded-before', guarded.before],
					['guarded-after', guarded.after],
					...withLimits('guarded-change', guarded.change)
				] as const))
	];
}

function difference({ plain, guarded }: Released<DifferenceShown>): NamedNumbers {
	return [...withLimits('difference', plain), ...(guarded === null ? [] : withLimits('guarded-difference', guarded))];
}

function robust({ basis, change, p, wilcoxonP, hodgesLehmann }: Released<RobustnessShown>): NamedNumbers {
	const prefix = basis === 'guarded' ? 'guarded-' : '';
	return [
		[`${prefix}robust-change`, change],
		[`${prefix}robust-p`, p],
		[`${prefix}wilcoxon-p`, wilcoxonP],
		[`${prefix}hodges-lehmann`, hodgesLehmann]
	];
}

/** A curve is one row: either it is as it was, or it is another. */
function curveRow(
	place: EditionPlace,
	window: CurveShown['window'],
	curve: Released<CurveShown['curve']>
): EditionFigure {
	const field = window === null ? 'curve' : (`curve-${window}` as const);
	return { ...place, value: { kind: 'curve', field, curve } };
}
