import type { PlotOptions } from '@observablehq/plot';
import { changeNumber } from '#lib/i18n/change-text.ts';
import { axisDivisor } from '#lib/i18n/units.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { Cell, ChangeMeasure, ChangeOfGroup, HeadlineShown, Uncertain } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';
import { laneChart, type Axis, type Lane } from './lane-chart.ts';

/** What is drawn of one place: the groups' changes, and what its verdict rests on. */
export interface ChangePlace {
	readonly cell: Released<Cell<ChangeOfGroup>>;
	/** The measures of time have none. */
	readonly headline: Released<HeadlineShown> | undefined;
}

/**
 * The change of one place: the intervention's, quieter the comparison group's, and how the two differ where the verdict
 * is about that. Null where there is nothing to draw.
 */
export function changeChart(
	place: ChangePlace,
	measure: ChangeMeasure,
	axis: Axis,
	words: Words,
	notice: string | null
): PlotOptions | null {
	const lanes = changeLanes(place, measure, words);
	return lanes.length === 0 ? null : laneChart(lanes, axis, { matters: mattersOnAxis(place, measure), notice });
}

/** One axis for all places of a measure, with zero and the smallest change that matters on it. */
export function changeAxis(places: readonly ChangePlace[], measure: ChangeMeasure, words: Words): Axis {
	const limits = places.flatMap((place) => {
		const lanes = changeLanes(place, measure, words);
		const matters = lanes.length === 0 ? null : mattersOnAxis(place, measure);
		return [...lanes.flatMap(({ lower, upper }) => [lower, upper]), ...(matters === null ? [] : [-matters, matters])];
	});
	return {
		domain: [Math.min(0, ...limits), Math.max(0, ...limits)],
		unit: words.t.overview.axisUnits[measure],
		tickFormat: (value) => words.numbers.change(value, Number.isInteger(value) ? 0 : 1)
	};
}

function mattersOnAxis({ headline }: ChangePlace, measure: ChangeMeasure): number | null {
	return headline?.matters.state === 'shown' ? headline.matters.value / axisDivisor[measure] : null;
}

function changeLanes({ cell, headline }: ChangePlace, measure: ChangeMeasure, words: Words): readonly Lane[] {
	const { lanes, differenceName } = words.t.overview;
	const difference = { label: lanes.difference, name: differenceName, tone: 'difference', marked: false } as const;
	return [
		...ownLanes(cell.indsats, measure, words),
		...comparisonLane(cell.sammenligning, measure, words),
		...(headline?.basis === 'difference' ? lane(headline.change, measure, difference) : [])
	];
}

/** Where families were selected on the measure the plain change is marked, and the guarded one stands under it. */
function ownLanes({ plain, guarded }: Released<ChangeOfGroup>, measure: ChangeMeasure, { t }: Words): readonly Lane[] {
	const { lanes, groups } = t.overview;
	const own = { label: lanes.indsats, tone: 'own' } as const;
	if (!guarded) return lane(plain.change, measure, { ...own, name: groups.indsats, marked: false });
	return [
		...lane(plain.change, measure, { ...own, name: t.table.markedRow(groups.indsats), marked: true }),
		...lane(guarded.change, measure, {
			...{ label: lanes.guarded, name: t.table.guardedRow(groups.indsats), tone: 'own', marked: false }
		})
	];
}

/** The comparison group has one line: the guarded change where there is one to draw. The table has both. */
function comparisonLane(
	{ plain, guarded }: Released<ChangeOfGroup>,
	measure: ChangeMeasure,
	{ t }: Words
): readonly Lane[] {
	const { lanes, groups } = t.overview;
	const name = groups.sammenligning;
	const quiet = { label: lanes.sammenligning, tone: 'quiet' } as const;
	if (!guarded) return lane(plain.change, measure, { ...quiet, name, marked: false });
	const corrected = { label: lanes.guardedComparison, name: t.table.guardedRow(name), marked: false };
	const [drawn] = lane(guarded.change, measure, { ...quiet, ...corrected });
	return drawn ? [drawn] : lane(plain.change, measure, { ...quiet, name: t.table.markedRow(name), marked: true });
}

function lane(
	{ value, lower, upper }: Released<Uncertain>,
	measure: ChangeMeasure,
	look: Omit<Lane, 'value' | 'lower' | 'upper'>
): readonly Lane[] {
	// Without an interval there is no knowing what a dot means.
	if (value.state !== 'shown' || lower.state !== 'shown' || upper.state !== 'shown') return [];
	const divisor = axisDivisor[measure];
	return [{ ...look, value: value.value / divisor, lower: lower.value / divisor, upper: upper.value / divisor }];
}

/** The chart in words, lane by lane. */
export function changeDescription(place: ChangePlace, measure: ChangeMeasure, words: Words): string {
	const divisor = axisDivisor[measure];
	return changeLanes(place, measure, words)
		.map(({ name, value, lower, upper }) => {
			const [change, from, to] = [value, lower, upper].map((n) => changeNumber(words, measure, n * divisor));
			return words.t.chart.change(name, change ?? '', from ?? '', to ?? '');
		})
		.join(' ');
}
