import type { PlotOptions } from '@observablehq/plot';
import { changeNumber } from '#lib/i18n/change-text.ts';
import { axisDivisor } from '#lib/i18n/units.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { Group } from '#lib/trial/code-lists.ts';
import type { Cell, ChangeFigures, ChangeMeasure, ChangeOfGroup } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';
import { laneChart, type Axis, type Lane } from './lane-chart.ts';

type ChangeCell = Released<Cell<ChangeOfGroup>>;

/** The change of one place: the intervention's, and quieter the comparison group's. Null where there is nothing to draw. */
export function changeChart(
	cell: ChangeCell,
	measure: ChangeMeasure,
	axis: Axis,
	words: Words,
	notice: string | null
): PlotOptions | null {
	const lanes = changeLanes(cell, measure, words);
	return lanes.length === 0 ? null : laneChart(lanes, axis, notice);
}

/** One axis for all places of a measure, with zero on it. */
export function changeAxis(cells: readonly ChangeCell[], measure: ChangeMeasure, words: Words): Axis {
	const limits = cells.flatMap((cell) =>
		changeLanes(cell, measure, words).flatMap(({ lower, upper }) => [lower, upper])
	);
	return {
		domain: [Math.min(0, ...limits), Math.max(0, ...limits)],
		unit: words.t.overview.axisUnits[measure],
		tickFormat: (value) => words.numbers.change(value, Number.isInteger(value) ? 0 : 1)
	};
}

function changeLanes(cell: ChangeCell, measure: ChangeMeasure, words: Words): readonly Lane[] {
	return (['indsats', 'sammenligning'] as const).flatMap((group) => lanesOfGroup(cell[group], group, measure, words));
}

/** Where families were selected on the measure the plain change is marked, and the guarded one stands under it. */
function lanesOfGroup(
	{ plain, guarded }: Released<ChangeOfGroup>,
	group: Group,
	measure: ChangeMeasure,
	{ t }: Words
): readonly Lane[] {
	const { lanes, groups } = t.overview;
	const quiet = group === 'sammenligning';
	if (!guarded) return lane(plain, measure, { label: lanes[group], name: groups[group], quiet, marked: false });

	const markedName = t.table.markedRow(groups[group]);
	const guardedName = t.table.guardedRow(groups[group]);
	return [
		...lane(plain, measure, { label: lanes[group], name: markedName, quiet, marked: true }),
		...lane(guarded, measure, { label: lanes.guarded, name: guardedName, quiet, marked: false })
	];
}

function lane(
	{ change: { value, lower, upper } }: Released<ChangeFigures>,
	measure: ChangeMeasure,
	look: Omit<Lane, 'value' | 'lower' | 'upper'>
): readonly Lane[] {
	// Without an interval there is no knowing what a dot means.
	if (value.state !== 'shown' || lower.state !== 'shown' || upper.state !== 'shown') return [];
	const divisor = axisDivisor[measure];
	return [{ ...look, value: value.value / divisor, lower: lower.value / divisor, upper: upper.value / divisor }];
}

/** The chart in words, lane by lane. */
export function changeDescription(cell: ChangeCell, measure: ChangeMeasure, words: Words): string {
	const divisor = axisDivisor[measure];
	return changeLanes(cell, measure, words)
		.map(({ name, value, lower, upper }) => {
			const [change, from, to] = [value, lower, upper].map((n) => changeNumber(words, measure, n * divisor));
			return words.t.chart.change(name, change ?? '', from ?? '', to ?? '');
		})
		.join(' ');
}
