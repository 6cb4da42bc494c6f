import { axisX, dot, rect, ruleX, ruleY, text, type Markish, type PlotOptions } from '@observablehq/plot';
import { PAPER, SITE } from './inks.ts';
import type { Axis } from './lane-chart.ts';

/** One line: its name on the left, the figure with its interval, and what is written at its end. */
export interface ChartRow {
	readonly label: string;
	/** Empty where the figure stands beside the chart already. */
	readonly said: string;
	readonly value: number;
	/** Null: the figure has none, and is a dot alone. */
	readonly interval: readonly [number, number] | null;
	/** A hollow dot is one that asks for no attention, or not to be read by itself. */
	readonly isHollow: boolean;
}

/** How wide the drawing is, and how much of it the names and the numbers take. */
export interface RowsLayout {
	readonly width: number;
	readonly labels: number;
	readonly numbers: number;
	readonly ticks: number;
}

const ROW = 18;
const AXIS = 22;
const NOTICE = 14;

/** Rows under one another on one scale with a zero line; within the grey band a figure is too small to matter. */
export function rowsChart(
	rows: readonly ChartRow[],
	axis: Axis & { readonly band: number | null },
	{ width, labels, numbers, ticks }: RowsLayout,
	notice: string | null
): PlotOptions {
	const top = notice === null ? 4 : NOTICE;
	return {
		width,
		height: top + rows.length * ROW + AXIS,
		...{ marginLeft: labels, marginRight: numbers, marginTop: top, marginBottom: AXIS },
		x: { domain: axis.domain, inset: 6 },
		y: { type: 'band', domain: rows.keys(), padding: 0, axis: null },
		marks: [
			...(axis.band === null
				? []
				: [rect([axis.band], { x1: -axis.band, x2: axis.band, fill: 'currentColor', fillOpacity: 0.08 })]),
			axisX({ ticks, tickSize: 3, tickPadding: 2, tickFormat: axis.tickFormat, label: null, color: 'currentColor' }),
			text([axis.unit], { frameAnchor: 'bottom-left', textAnchor: 'start', dx: -labels, dy: 16, className: 'unit' }),
			ruleX([0], { stroke: 'currentColor', strokeOpacity: 0.55 }),
			...rows.flatMap((row, at) => drawRow(row, at, { labels, numbers })),
			...(notice === null
				? []
				: [
						text([notice], { frameAnchor: 'top-right', dx: numbers, dy: -NOTICE + 2, fontSize: 9, className: 'notice' })
					])
		]
	};
}

function drawRow(
	{ label, said, value, interval, isHollow }: ChartRow,
	row: number,
	{ labels, numbers }: Pick<RowsLayout, 'labels' | 'numbers'>
): Markish[] {
	const y = () => row;
	const stroke = { stroke: SITE, strokeWidth: 2.25, ...(isHollow ? { strokeDasharray: '4 3' } : {}) };
	const fill = isHollow ? PAPER : SITE;
	return [
		text([label], { y, frameAnchor: 'left', textAnchor: 'start', dx: -labels, className: 'lane' }),
		text([said], { y, frameAnchor: 'right', textAnchor: 'end', dx: numbers }),
		...(interval === null ? [] : [ruleY([row], { y, x1: interval[0], x2: interval[1], ...stroke })]),
		dot([value], { x: value, y, r: 4.25, stroke: SITE, strokeWidth: 1.5, fill })
	];
}

/** From the lowest to the highest that is drawn, zero and the band in it. */
export function rowsDomain(rows: readonly ChartRow[], band: number | null): readonly [number, number] {
	const all = [0, -(band ?? 0), band ?? 0, ...rows.flatMap(({ value, interval }) => [value, ...(interval ?? [])])];
	return [Math.min(...all), Math.max(...all)];
}
