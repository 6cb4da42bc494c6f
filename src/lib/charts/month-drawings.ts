import { placeInTitle } from '#lib/i18n/place-name.ts';
import { axisDivisor, digitsOf } from '#lib/i18n/units.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { Scope } from '#lib/trial/estimates.ts';
import { monthMeasureOf, type MeasureInEdition } from '#lib/trial/measure-in-edition.ts';
import type { Released } from '#lib/trial/released.ts';
import type { MonthMeasure } from '#lib/trial/site-estimates.ts';
import type { MonthsShown } from '#lib/trial/site-figures.ts';
import type { Drawing } from './drawing.ts';
import { monthsChart, type MonthLine } from './months-chart.ts';

/** A group's months as they are drawn, and as they are told to who does not see them. */
type ToldLine = MonthLine & { readonly said: string };

/** One place's months, and the scale that they stand on. */
interface PlaceMonths {
	readonly key: string;
	readonly place: Scope;
	readonly lines: readonly ToldLine[];
	readonly highest: number;
}

/** The key of a place's months on the page of a measure. */
export function placeMonthsKey(place: Scope): string {
	return `months-${place}`;
}

/** The groups whose months are told, as lines: every month is, or none. */
export function monthLines(
	told: readonly Released<MonthsShown>[],
	measure: MonthMeasure,
	{ t, numbers }: Words
): readonly ToldLine[] {
	const { described, units } = t.sites.months;
	const divisor = axisDivisor[measure];
	return told.flatMap(({ group, months: own }): ToldLine[] => {
		const points = own.flatMap(({ month, value }) =>
			value.state === 'shown' ? [{ month, value: value.value / divisor }] : []
		);
		const [first, last] = [points[0], points.at(-1)];
		if (!first || !last) return [];
		const amount = (value: number) => `${numbers.decimal(value * divisor, digitsOf[measure])} ${units[measure]}`;
		const name = t.overview.groups[group];
		const said = described(name, amount(first.value), amount(last.value));
		return [{ name, quiet: group === 'sammenligning', points, said }];
	});
}

export function highestOf(lines: readonly MonthLine[]): number {
	return Math.max(0, ...lines.flatMap(({ points }) => points.map(({ value }) => value)));
}

/** The months of one place as a chart. */
export function monthsDrawing(
	{ key, place, lines, highest }: PlaceMonths,
	measure: MonthMeasure,
	words: Words,
	notice: string | null
): Drawing {
	const { t, numbers } = words;
	const { titles, titleOf, axes, axis } = t.sites.months;
	const tickFormat = (value: number) => numbers.decimal(value, Number.isInteger(value) ? 0 : 1);
	return {
		key,
		title: titleOf(titles[measure], placeInTitle(words, place)),
		description: lines.map(({ said }) => said).join(' '),
		options: monthsChart(lines, { values: axes[measure], months: axis, tickFormat, highest }, notice)
	};
}

/** The places' months beside one another, all on one scale; a place of which nothing is told has no chart. */
export function placesByMonth(
	{ page, months }: MeasureInEdition,
	words: Words,
	notice: string | null
): readonly Drawing[] {
	const measure = monthMeasureOf(page.measure);
	if (measure === null) return [];
	const panels = [...Map.groupBy(months, ({ scope }) => scope)]
		.map(([place, told]) => ({ key: placeMonthsKey(place), place, lines: monthLines(told, measure, words) }))
		.filter(({ lines }) => lines.length > 0);
	const highest = highestOf(panels.flatMap(({ lines }) => lines));
	return panels.map((panel) => monthsDrawing({ ...panel, highest }, measure, words, notice));
}
