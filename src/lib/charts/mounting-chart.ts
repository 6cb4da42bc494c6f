import { areaY, axisX, axisY, line, ruleY, text, type Markish, type PlotOptions } from '@observablehq/plot';
import type { MountedUp } from '#lib/trial/site-figures.ts';
import { HALO, QUIET, SITE } from './inks.ts';

/** What mounts up, with the name that stands at its end. */
export interface MountingLine {
	readonly name: string;
	readonly look: 'strong' | 'quiet' | 'own';
	readonly points: readonly MountedUp[];
}

/** What stands at the axes. */
export interface MountingAxes {
	readonly values: string;
	readonly months: string;
	readonly tickFormat: (value: number) => string;
}

const WIDTH = 400;
const HEIGHT = 236;
const NAMES = 92;
const HALF_A_YEAR = 6;
const ROOM_FOR_A_NAME = 0.07;

/**
 * What mounts up from the start on. A point is the end of a month; until the next one the line is level, since nothing is
 * told of what lies between.
 */
export function mountingChart(lines: readonly MountingLine[], axes: MountingAxes, notice: string | null): PlotOptions {
	const all = lines.flatMap(({ points }) => points);
	const lastMonth = Math.max(...all.map(({ month }) => month));
	const highest = Math.max(...all.map(({ value, upper }) => upper ?? value));
	const ticks = Array.from({ length: Math.floor(lastMonth / HALF_A_YEAR) + 1 }, (_, at) => at * HALF_A_YEAR);
	return {
		...{ width: WIDTH, height: HEIGHT, marginLeft: 38, marginRight: NAMES, marginTop: 34, marginBottom: 34 },
		x: { domain: [0, lastMonth] },
		y: { domain: [Math.min(0, ...all.map(({ value, lower }) => lower ?? value)), highest] },
		marks: [
			axisX(ticks, { tickFormat: String, label: null }),
			axisY({ ticks: 5, tickFormat: axes.tickFormat, label: null, tickSize: 0 }),
			ruleY([0], { stroke: 'currentColor', strokeOpacity: 0.55 }),
			text([axes.values], { frameAnchor: 'top-left', textAnchor: 'start', dx: -38, dy: -20, className: 'unit' }),
			text([axes.months], { frameAnchor: 'bottom-right', textAnchor: 'start', dx: 8, dy: 18, className: 'unit' }),
			...lines.flatMap(drawLine),
			...names(lines, lastMonth, highest),
			...(notice === null
				? []
				: [text([notice], { frameAnchor: 'top-right', dx: NAMES, dy: -32, fontSize: 9, className: 'notice' })])
		]
	};
}

function drawLine({ points, look }: MountingLine): Markish[] {
	const stroke = look === 'quiet' ? QUIET : SITE;
	const fromStart = [{ month: 0, value: 0, lower: 0, upper: 0 }, ...points];
	const limits = fromStart.map(({ month, value, lower, upper }) => ({
		month,
		lower: lower ?? value,
		upper: upper ?? value
	}));
	const dashes = { strong: {}, quiet: { strokeDasharray: '5 3' }, own: { strokeDasharray: '1 3' } }[look];
	return [
		areaY(limits, { x: 'month', y1: 'lower', y2: 'upper', curve: 'step-after', fill: stroke, fillOpacity: 0.13 }),
		line(fromStart, {
			...{ x: 'month', y: 'value', curve: 'step-after', stroke, strokeWidth: look === 'strong' ? 2.25 : 1.5 },
			...dashes
		})
	];
}

/** The names at the ends, moved apart where the lines end close to each other. */
function names(lines: readonly MountingLine[], lastMonth: number, highest: number): Markish[] {
	let floor = -Infinity;
	return lines
		.map(({ name, look, points }) => ({ name, look, value: points.at(-1)?.value ?? 0 }))
		.toSorted((a, b) => a.value - b.value)
		.map(({ name, look, value }) => {
			const y = Math.max(value, floor + highest * ROOM_FOR_A_NAME);
			floor = y;
			return text([name], {
				...{
					x: lastMonth,
					y: () => y,
					textAnchor: 'start',
					dx: 6,
					className: look === 'quiet' ? 'unit' : 'lane',
					...HALO
				}
			});
		});
}
