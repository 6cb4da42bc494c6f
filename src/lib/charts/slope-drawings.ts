import { levelNumber, levelText } from '#lib/i18n/change-text.ts';
import { placeInTitle } from '#lib/i18n/place-name.ts';
import { axisDivisor } from '#lib/i18n/units.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { Group } from '#lib/trial/code-lists.ts';
import type { Scope } from '#lib/trial/estimates.ts';
import type { Cell, ChangeFigures, ChangeMeasure, ChangeOfGroup, Series } from '#lib/trial/overview.ts';
import type { Figure, Released } from '#lib/trial/released.ts';
import type { Drawing } from './drawing.ts';
import { slopeChart, type SlopeAxis, type SlopeLine } from './slope-chart.ts';

/** The key of the chart of a place's means before and after. */
export function slopeKey(scope: Scope): string {
	return `slope-${scope}`;
}

/** The lowest and the highest answer that there is; every other measure is drawn from nothing. */
const ANSWERS = [1, 5] as const;

/** So that the highest label stands under the unit. */
const HEADROOM = 1.06;

type ChangeCell = Released<Cell<ChangeOfGroup>>;
type NamedLine = SlopeLine & { readonly described: string };

/** From before to after: a chart for each place on one scale, none where nothing of the place may be drawn. */
export function slopeDrawings(series: Released<Series>, words: Words, notice: string | null): readonly Drawing[] {
	if (series.kind === 'share') return [];
	const { measure } = series;
	const { slopes } = words.t.measureCharts;
	const panels = series.cells
		.map((cell) => ({ scope: cell.scope, lines: slopeLines(cell, measure, words) }))
		.filter(({ lines }) => lines.length > 0);
	const axis = slopeAxis(
		panels.flatMap(({ lines }) => lines),
		measure,
		words
	);
	return panels.map(({ scope, lines }) => ({
		key: slopeKey(scope),
		title: slopes.title(words.t.overview.measures[measure], placeInTitle(words, scope)),
		description: lines.map(({ described }) => described).join(' '),
		options: slopeChart(scope, lines, axis, notice)
	}));
}

/**
 * Why a group has no line: the first of its figures that is not told. Null where it has one: both means are told, and the
 * interval of the change between them, without which there is no knowing what a line means.
 */
export function whyNoSlope({ before, after, change }: Released<ChangeFigures>): Released<Figure> | null {
	return [before, after, change.value, change.lower, change.upper].find(({ state }) => state !== 'shown') ?? null;
}

function slopeLines(cell: ChangeCell, measure: ChangeMeasure, words: Words): readonly NamedLine[] {
	const { overview, table, measureCharts } = words.t;
	return (['indsats', 'sammenligning'] as const).flatMap((group: Group) => {
		const { plain, guarded } = cell[group];
		const quiet = group === 'sammenligning';
		const name = overview.groups[group];
		const label = overview.lanes[group];
		if (!guarded) return slopeLine(plain, { label, name, quiet, marked: false }, measure, words);
		const corrected = {
			label: measureCharts.slopes.guarded[group],
			name: table.guardedRow(name),
			quiet,
			marked: false
		};
		return [
			...slopeLine(plain, { label, name: table.markedRow(name), quiet, marked: true }, measure, words),
			...slopeLine(guarded, corrected, measure, words)
		];
	});
}

function slopeLine(
	{ before, after, change: { value, lower, upper } }: Released<ChangeFigures>,
	{ name, ...look }: Pick<SlopeLine, 'label' | 'quiet' | 'marked'> & { readonly name: string },
	measure: ChangeMeasure,
	words: Words
): readonly NamedLine[] {
	if (before.state !== 'shown' || after.state !== 'shown' || value.state !== 'shown') return [];
	if (lower.state !== 'shown' || upper.state !== 'shown') return [];
	const divisor = axisDivisor[measure];
	const said = { before: levelNumber(words, measure, before.value), after: levelNumber(words, measure, after.value) };
	const range = [(before.value + lower.value) / divisor, (before.value + upper.value) / divisor] as const;
	const told = [before.value, after.value].map((level) => levelText(words, measure, level)) as [string, string];
	return [
		{
			...{ ...look, said, range, before: before.value / divisor, after: after.value / divisor },
			described: words.t.measureCharts.slopes.described(name, ...told)
		}
	];
}

/** One scale for all places, with room for the uncertainty. */
function slopeAxis(lines: readonly SlopeLine[], measure: ChangeMeasure, { t }: Words): SlopeAxis {
	const { units } = t.measureCharts.slopes;
	const { before, after } = t.table;
	const texts = { unit: units[measure], before, after };
	if (measure === 'satisfaction') return { ...texts, domain: ANSWERS };
	const highest = Math.max(...lines.flatMap((one) => [one.before, one.after, ...one.range]));
	return { ...texts, domain: [0, highest > 0 ? highest * HEADROOM : 1] };
}
