import { dot, ruleX, ruleY, text, axisX, axisY, type Markish, type PlotOptions } from '@observablehq/plot';

/** One line of a chart: a figure and its interval. */
export interface Lane {
	/** In the chart's margin, where there is room for a word or two. */
	readonly label: string;
	/** In the description. */
	readonly name: string;
	readonly value: number;
	readonly lower: number;
	readonly upper: number;
	/** The comparison group is quieter than the intervention. */
	readonly quiet: boolean;
	/** Hollow and dashed: the figure is not to be read by itself. */
	readonly marked: boolean;
}

export interface Axis {
	readonly domain: readonly [number, number];
	readonly unit: string;
	readonly tickFormat: (value: number) => string;
}

const WIDTH = 288;
const LABELS = 80;
const LANE = 14;
const AXIS = 18;
const NOTICE = 11;

/** The colour of the place that the chart stands in; the fallback is for a chart taken out of the page. */
const INK = 'var(--site, #2f4b6e)';
const QUIET = 'var(--quiet, #6b6b6b)';

/**
 * Lanes over one another on one scale with a zero line: small multiples when every place gets the same
 * axis. The unit stands at the axis, the name of a lane at the lane, so there is no legend to look up.
 */
export function laneChart(lanes: readonly Lane[], axis: Axis, notice: string | null): PlotOptions {
	const top = notice === null ? 3 : NOTICE;
	return {
		width: WIDTH,
		height: top + lanes.length * LANE + AXIS,
		marginLeft: LABELS,
		marginRight: 10,
		marginTop: top,
		marginBottom: AXIS,
		x: { domain: axis.domain, inset: 3 },
		y: { type: 'band', domain: lanes.keys(), padding: 0 },
		marks: [
			axisX({ ticks: 4, tickSize: 3, tickPadding: 2, tickFormat: axis.tickFormat, label: null, color: 'currentColor' }),
			axisY({
				tickFormat: (row: number) => lanes[row]?.label,
				tickSize: 0,
				tickPadding: 0,
				textAnchor: 'start',
				dx: -LABELS,
				label: null
			}),
			text([axis.unit], { frameAnchor: 'bottom-left', dx: -LABELS, dy: 13, className: 'unit' }),
			ruleX([0], { stroke: 'currentColor', strokeOpacity: 0.55 }),
			...alike(lanes).flatMap(drawAlike),
			...(notice === null
				? []
				: [text([notice], { frameAnchor: 'top-right', dy: -NOTICE + 1, fontSize: 8, className: 'notice' })])
		]
	};
}

type PlacedLane = Lane & { readonly row: number };

/** A mark of Plot has one look, so the lanes that look alike are drawn together. */
function alike(lanes: readonly Lane[]): readonly (readonly PlacedLane[])[] {
	const placed = lanes.map((lane, row) => ({ ...lane, row }));
	return [true, false].flatMap((quiet) =>
		[true, false].map((marked) => placed.filter((lane) => lane.quiet === quiet && lane.marked === marked))
	);
}

function drawAlike(lanes: readonly PlacedLane[]): Markish[] {
	const [first] = lanes;
	if (!first) return [];
	const { quiet, marked } = first;
	const stroke = quiet ? QUIET : INK;
	const strokeWidth = quiet ? 1.25 : 2.25;
	const interval = { y: 'row', x1: 'lower', x2: 'upper', stroke, strokeWidth };
	const fill = marked || quiet ? 'var(--paper, #fff)' : stroke;
	return [
		ruleY(lanes, marked ? { ...interval, strokeDasharray: '3 2' } : interval),
		dot(lanes, { x: 'value', y: 'row', r: quiet ? 3 : 4, stroke, strokeWidth: 1.5, fill })
	];
}
