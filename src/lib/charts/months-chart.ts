import { axisX, axisY, line, ruleX, ruleY, text, type Markish, type PlotOptions } from '@observablehq/plot';
import { HALO, QUIET, SITE } from './inks.ts';

/** A group's months, from the first before the start to the last after. */
export interface MonthLine {
	readonly name: string;
	readonly quiet: boolean;
	readonly points: readonly { readonly month: number; readonly value: number }[];
}

/** What stands at the axes. */
export interface MonthAxes {
	readonly values: string;
	readonly months: string;
	readonly tickFormat: (value: number) => string;
	/** The highest value of all that stand on the same scale. */
	readonly highest: number;
}

const WIDTH = 400;
const HEIGHT = 190;
const NAMES = 92;
/** Half a year apart: the first month, the middle of the year before, the start, and so on. */
const TICKS = [-12, -6, 0, 6, 12];
/** Names this close, as a share of the height, would be written over one another. */
const ROOM_FOR_A_NAME = 0.09;

/**
 * Months before and after the start on one scale from zero. Each month is level: a mean of a month says nothing of the days
 * between it and the next. The start is a line of its own, and a month stands to the right of its number.
 */
export function monthsChart(lines: readonly MonthLine[], axes: MonthAxes, notice: string | null): PlotOptions {
	const { highest } = axes;
	return {
		...{ width: WIDTH, height: HEIGHT, marginLeft: 38, marginRight: NAMES, marginTop: 30, marginBottom: 34 },
		x: { domain: [-12, 12] },
		y: { domain: [0, highest === 0 ? 1 : highest], nice: true },
		marks: [
			axisX(TICKS, { tickFormat: monthText, label: null }),
			axisY({ ticks: 4, tickFormat: axes.tickFormat, label: null, tickSize: 0 }),
			ruleY([0], { stroke: 'currentColor', strokeOpacity: 0.55 }),
			ruleX([0], { stroke: 'currentColor', strokeOpacity: 0.55, strokeDasharray: '2 2' }),
			text([axes.values], { frameAnchor: 'top-left', textAnchor: 'start', dx: -38, dy: -20, className: 'unit' }),
			text([axes.months], { frameAnchor: 'bottom-right', textAnchor: 'end', dx: NAMES, dy: 30, className: 'unit' }),
			...lines.map(drawLine),
			...names(lines, highest),
			...(notice === null
				? []
				: [text([notice], { frameAnchor: 'top-right', dx: NAMES, dy: -28, fontSize: 9, className: 'notice' })])
		]
	};
}

/** With a minus, as every other number of the charts. */
function monthText(month: number): string {
	return String(month).replace('-', '−');
}

function drawLine({ points, quiet }: MonthLine): Markish {
	const last = points.at(-1);
	const whole = last ? [...points, { month: last.month + 1, value: last.value }] : [];
	return line(whole, {
		...{ x: 'month', y: 'value', curve: 'step-after', strokeWidth: quiet ? 1.5 : 2.25 },
		stroke: quiet ? QUIET : SITE,
		...(quiet ? { strokeDasharray: '5 3' } : {})
	});
}

/** The names at the ends, moved apart where the lines end close to each other. */
function names(lines: readonly MonthLine[], highest: number): Markish[] {
	let floor = -Infinity;
	return lines
		.map(({ name, quiet, points }) => ({ name, quiet, value: points.at(-1)?.value ?? 0 }))
		.toSorted((a, b) => a.value - b.value)
		.map(({ name, quiet, value }) => {
			const y = Math.max(value, floor + highest * ROOM_FOR_A_NAME);
			floor = y;
			return text([name], {
				...{ x: 12, y: () => y, textAnchor: 'start', dx: 6, className: quiet ? 'unit' : 'lane', ...HALO }
			});
		});
}
