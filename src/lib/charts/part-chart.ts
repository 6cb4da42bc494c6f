import { axisX, dot, ruleX, ruleY, text, type Markish, type PlotOptions } from '@observablehq/plot';
import type { ForestLane, ForestPlace } from './forest-chart.ts';
import { ALL, HALO, PAPER } from './inks.ts';
import type { Axis } from './lane-chart.ts';

const WIDTH = 400;
const LABELS = 96;
const NUMBERS = 62;
const ROW = 17;
const AXIS = 22;
const NOTICE = 14;

/**
 * Parts of the trial's families under one another on one scale with a zero line. Each has two rows, its name and
 * its one figure or what is said instead, so that charts of the same parts line up beside each other.
 */
export function partChart(parts: readonly ForestPlace[], axis: Axis, notice: string | null): PlotOptions {
	const top = notice === null ? 4 : NOTICE;
	return {
		width: WIDTH,
		height: top + 2 * parts.length * ROW + AXIS,
		...{ marginLeft: LABELS, marginRight: NUMBERS, marginTop: top, marginBottom: AXIS },
		x: { domain: axis.domain, inset: 4 },
		y: { domain: [2 * parts.length - 0.5, -0.5], axis: null },
		marks: [
			axisX({ ticks: 4, tickSize: 3, tickPadding: 2, tickFormat: axis.tickFormat, label: null, color: 'currentColor' }),
			text([axis.unit], { frameAnchor: 'bottom-left', dx: -LABELS, dy: 16, className: 'unit' }),
			ruleX([0], { stroke: 'currentColor', strokeOpacity: 0.55 }),
			...parts.flatMap((part, place) => drawPart(part, 2 * place)),
			...(notice === null
				? []
				: [
						text([notice], { frameAnchor: 'top-right', dx: NUMBERS, dy: -NOTICE + 2, fontSize: 9, className: 'notice' })
					])
		]
	};
}

function drawPart({ name, lanes, instead }: ForestPlace, row: number): Markish[] {
	const left = (y: number) => ({ y: () => y, frameAnchor: 'left', textAnchor: 'start', dx: -LABELS, ...HALO }) as const;
	const across = { insetLeft: -LABELS, insetRight: -NUMBERS };
	const above = ruleY([row - 0.5], { ...across, stroke: 'currentColor', strokeOpacity: 0.15 });
	const own =
		lanes.length > 0
			? lanes.flatMap((lane) => drawLane(lane, row + 1))
			: [text([instead], { ...left(row + 1), className: 'unit', fontStyle: 'italic' })];
	return [above, text([name], { ...left(row), fontWeight: 600 }), ...own];
}

function drawLane({ label, said, value, interval, marked }: ForestLane, row: number): Markish[] {
	const y = () => row;
	const beside = { y, frameAnchor: 'left', textAnchor: 'start', dx: -LABELS, className: 'unit' } as const;
	const number = { y, frameAnchor: 'right', textAnchor: 'end', dx: NUMBERS } as const;
	const fill = marked ? PAPER : ALL;
	const dashes = marked ? { strokeDasharray: '4 3' } : {};
	const [x1, x2] = interval ?? [value, value];
	return [
		text([label], beside),
		ruleY([row], { x1, x2, stroke: ALL, strokeWidth: 2.25, ...dashes }),
		dot([value], { x: value, y, r: 4.25, stroke: ALL, fill, strokeWidth: 1.5 }),
		text([said], number)
	];
}
