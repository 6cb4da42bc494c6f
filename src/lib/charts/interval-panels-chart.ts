import { dot, rect, ruleX, ruleY, text, type Markish, type PlotOptions } from '@observablehq/plot';
import type { Scope } from '#lib/trial/estimates.ts';
import { inkOf } from './inks.ts';

/** What a place has in a panel: a figure with its interval, or what is said where there is none. */
export interface IntervalCell {
	readonly scope: Scope;
	readonly shown: IntervalShown | null;
	/** Where nothing is shown, there is room for a word or two. */
	readonly instead: string;
	/** The smallest figure that matters, either way: a grey area around zero. */
	readonly matters: number | null;
}

export interface IntervalShown {
	readonly value: number;
	readonly lower: number;
	readonly upper: number;
	/** A square is a difference between two groups; a dot is one group's own change. */
	readonly isDifference: boolean;
}

/** A measure on its own scale: a cell for each place, in the order of the rows. */
export interface IntervalPanel {
	readonly name: string;
	readonly unit: string;
	readonly cells: readonly IntervalCell[];
	readonly tickFormat: (value: number) => string;
}

const WIDTH = 520;
const LABELS = 56;
const ROW = 13;
const NAMES = 16;
const AXIS = 25;
/** Of a row's height. */
const TICK = 0.22;
/** Of a panel's width, what its scale takes: the rest parts it from the next. */
const SCALE = 0.84;

/**
 * Measures side by side, places under one another: each measure has a scale of its own with zero on it, and every place
 * stands in the same row in all of them. Low enough to stand beside tables on a sheet.
 */
export function intervalPanelsChart(
	places: readonly string[],
	panels: readonly IntervalPanel[],
	notice: string | null
): PlotOptions {
	// In the corner over the places, a word a line.
	const cornered = { frameAnchor: 'top-left', lineAnchor: 'top', dy: 1 - NAMES, lineWidth: 5 } as const;
	const left = { frameAnchor: 'left', textAnchor: 'start', dx: -LABELS } as const;
	return {
		width: WIDTH,
		height: NAMES + places.length * ROW + AXIS,
		...{ marginLeft: LABELS, marginRight: 0, marginTop: NAMES, marginBottom: AXIS },
		x: { domain: [0, panels.length], axis: null },
		y: { domain: [places.length - 0.5, -0.5], axis: null },
		marks: [
			...places.flatMap((place, row) => [
				ruleY([row - 0.5], { insetLeft: -LABELS, stroke: 'currentColor', strokeOpacity: 0.15 }),
				text([place], { ...left, y: () => row })
			]),
			...panels.flatMap((panel, at) => drawPanel(panel, at, places.length)),
			...(notice === null ? [] : [text([notice], { ...left, ...cornered, fontSize: 8, className: 'notice' })])
		]
	};
}

function drawPanel({ name, unit, cells, tickFormat }: IntervalPanel, at: number, rows: number): Markish[] {
	const [lowest, highest] = domainOf(cells);
	const isEmpty = cells.every(({ shown }) => shown === null);
	const x = (value: number) => at + ((value - lowest) / (highest - lowest)) * SCALE;
	const bottom = rows - 0.5;
	const heading = text([name], {
		...{ x: () => at, y: () => -0.5, textAnchor: 'start', lineAnchor: 'bottom', dy: -4, fontWeight: 600 }
	});
	const instead = cells.flatMap((cell, row) => drawInstead(cell, row, isEmpty ? at : x(0), x(0) - at > SCALE / 2));
	if (isEmpty) return [heading, ...instead];
	const ticks = ticksWithin(lowest, highest);
	return [
		heading,
		...cells.flatMap(({ matters, shown }, row) =>
			matters === null || shown === null
				? []
				: [
						rect([row], {
							...{ x1: x(-matters), x2: x(matters), y1: row - 0.5, y2: row + 0.5 },
							...{ fill: 'currentColor', fillOpacity: 0.08 }
						})
					]
		),
		ruleX([x(0)], { y1: -0.5, y2: bottom, stroke: 'currentColor', strokeOpacity: 0.55 }),
		ruleY([bottom], { x1: x(lowest), x2: x(highest), stroke: 'currentColor', strokeOpacity: 0.35 }),
		ruleX(ticks, { x, y1: bottom, y2: bottom + TICK, stroke: 'currentColor', strokeOpacity: 0.55 }),
		text(ticks, { x, y: () => bottom, text: tickFormat, lineAnchor: 'top', dy: 4 }),
		text([unit], { x: () => at, y: () => bottom, textAnchor: 'start', lineAnchor: 'top', dy: 15, className: 'unit' }),
		...instead,
		...cells.flatMap((cell, row) => drawShown(cell, row, x))
	];
}

/** On the side of zero where there is more room. */
function drawInstead({ shown, instead }: IntervalCell, row: number, zero: number, isLeft: boolean): Markish[] {
	if (shown !== null) return [];
	const side = isLeft ? ({ textAnchor: 'end', dx: -5 } as const) : ({ textAnchor: 'start', dx: 5 } as const);
	return [text([instead], { ...side, x: () => zero, y: () => row, className: 'unit', fontStyle: 'italic' })];
}

function drawShown({ scope, shown }: IntervalCell, row: number, x: (value: number) => number): Markish[] {
	if (shown === null) return [];
	const { value, lower, upper, isDifference } = shown;
	const stroke = inkOf(scope);
	const className = `site-${scope}`;
	const symbol = isDifference ? ({ symbol: 'square', r: 3 } as const) : { r: 3.25 };
	return [
		ruleY([row], { y: () => row, x1: x(lower), x2: x(upper), className, stroke, strokeWidth: 2 }),
		dot([value], { ...symbol, x, y: () => row, className, stroke, fill: stroke })
	];
}

/** From the lowest to the highest that is drawn, zero among it. */
function domainOf(cells: readonly IntervalCell[]): readonly [number, number] {
	const all = cells.flatMap(({ shown, matters }) =>
		shown === null ? [] : [shown.lower, shown.upper, ...(matters === null ? [] : [-matters, matters])]
	);
	return [Math.min(0, ...all), Math.max(0, ...all)];
}

/** A panel is too narrow for more numbers. */
const MOST_TICKS = 3;

/** Zero and round numbers around it: steps of 1, 2 or 5 times a power of ten. */
function ticksWithin(lowest: number, highest: number): readonly number[] {
	const power = 10 ** Math.floor(Math.log10(highest - lowest) - 1);
	const multiples = (step: number) => {
		const [first, last] = [Math.ceil(lowest / step), Math.floor(highest / step)];
		return Array.from({ length: last - first + 1 }, (_, place) => (first + place) * step);
	};
	const found = [1, 2, 5, 10, 20, 50].map((times) => multiples(times * power)).find((one) => one.length <= MOST_TICKS);
	return found ?? [0];
}
