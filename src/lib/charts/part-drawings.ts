import { halfYearName } from '#lib/i18n/half-year-name.ts';
import { changeNumber } from '#lib/i18n/change-text.ts';
import { axisDivisor } from '#lib/i18n/units.ts';
import type { Words } from '#lib/i18n/words.ts';
import { targetGroups } from '#lib/trial/code-lists.ts';
import { ALL } from '#lib/trial/estimates.ts';
import type { HeadlineMeasure } from '#lib/trial/measures.ts';
import type { Uncertain } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';
import type { Parting } from '#lib/trial/target-group-estimates.ts';
import type { ElementShown, PartedMeasure, PartShown } from '#lib/trial/target-groups-page.ts';
import type { Drawing } from './drawing.ts';
import type { ForestLane, ForestPlace } from './forest-chart.ts';
import { insteadOf } from './forest-places.ts';
import { forestAxis, forestDescription } from './forest-text.ts';
import { partChart } from './part-chart.ts';

/** What a part is called: its target group, or the half-year. */
export function partName(words: Words, parting: Parting, code: string): string {
	if (parting === 'start') return halfYearName(words, code);
	return targetGroups.find((one) => one.code === code)?.[words.language] ?? code;
}

export function partsKey(parting: Parting, measure: HeadlineMeasure): string {
	return `${parting}-${measure}`;
}

export function elementsKey(measure: HeadlineMeasure): string {
	return `elements-${measure}`;
}

/** The change of each part under one another; none where nothing can be drawn. */
export function partsDrawing(
	{ measure, isSelectedOn, parts }: Released<PartedMeasure>,
	parting: Parting,
	words: Words,
	notice: string | null
): readonly Drawing[] {
	const texts = words.t.targetGroups.parts;
	const places = parts.map((part) => {
		const label = familiesOf(part, words);
		return placeOf(
			part.change,
			measure,
			{ label, name: label, isSelectedOn, words },
			partName(words, parting, part.code)
		);
	});
	const title = texts.title[parting](words.t.overview.measures[measure]);
	return forest(places, measure, { key: partsKey(parting, measure), title }, words, notice);
}

/** The difference that each element makes, under one another. */
export function elementsDrawing(
	elements: readonly Released<ElementShown>[],
	measure: HeadlineMeasure,
	words: Words,
	notice: string | null
): readonly Drawing[] {
	const { elements: texts } = words.t.targetGroups;
	const places = elements
		.filter((one) => one.measure === measure)
		.map(({ element, isSelectedOn, with: withIt, without, difference }) => {
			const counts = [withIt, without].map((one) => (one.state === 'shown' ? words.numbers.decimal(one.value, 0) : ''));
			const [ofWith = '', ofWithout = ''] = counts;
			const look = { label: texts.lane(ofWith, ofWithout), name: texts.name(ofWith, ofWithout), isSelectedOn, words };
			return placeOf(difference, measure, look, words.t.editions.codes[element]);
		});
	const title = texts.title(words.t.overview.measures[measure]);
	return forest(places, measure, { key: elementsKey(measure), title }, words, notice);
}

function familiesOf({ families }: Released<PartShown>, words: Words): string {
	if (families.state !== 'shown') return '';
	return words.t.targetGroups.parts.families(words.numbers.decimal(families.value, 0));
}

interface Look {
	readonly label: string;
	readonly name: string;
	readonly isSelectedOn: boolean;
	readonly words: Words;
}

function placeOf(
	change: Released<Uncertain>,
	measure: HeadlineMeasure,
	{ label, name, isSelectedOn, words }: Look,
	placeName: string
): ForestPlace {
	return {
		...{ scope: ALL, name: placeName, matters: null },
		instead: insteadOf(change.value, words),
		lanes: laneOf(change, measure, { label, name, isSelectedOn, words })
	};
}

/** Without an interval there is no knowing what a dot means. */
function laneOf(
	{ value, lower, upper }: Released<Uncertain>,
	measure: HeadlineMeasure,
	{ label, name, isSelectedOn, words }: Look
): readonly ForestLane[] {
	if (value.state !== 'shown' || lower.state !== 'shown' || upper.state !== 'shown') return [];
	const divisor = axisDivisor[measure];
	return [
		{
			...{ label, name, quiet: false, marked: isSelectedOn, said: changeNumber(words, measure, value.value) },
			value: value.value / divisor,
			interval: [lower.value / divisor, upper.value / divisor]
		}
	];
}

function forest(
	places: readonly ForestPlace[],
	measure: HeadlineMeasure,
	{ key, title }: Pick<Drawing, 'key' | 'title'>,
	words: Words,
	notice: string | null
): readonly Drawing[] {
	if (places.every(({ lanes }) => lanes.length === 0)) return [];
	return [
		{
			...{ key, title, description: forestDescription(places, measure, words) },
			options: partChart(places, forestAxis(places, measure, words), notice)
		}
	];
}
