import { axisX, axisY, barX, dot, ruleX, ruleY, text, type Markish, type PlotOptions } from '@observablehq/plot';
import { PAPER, QUIET, SITE } from './inks.ts';

/** One line of a chart: a figure and its interval. */
export interface Lane {
	/** In the chart's margin, where there is room for a word or two. */
	readonly label: string;
	/** In the description. */
	readonly name: string;
	readonly value: number;
	readonly lower: number;
	readonly upper: number;
	/** The comparison group is quieter than the intervention; how the two differ is drawn in ink. */
	readonly tone: 'own' | 'quiet' | 'difference';
	/** Hollow and dashed: the figure is not to be read by itself. */
	readonly marked: boolean;
}

export interface Axis {
	readonly domain: readonly [number, number];
	readonly unit: string;
	readonly tickFormat: (value: number) => string;
}

/** What stands in a chart besides its lanes. */
export interface Surroundings {
	/** The smallest change that matters, on the axis: a grey area around zero. */
	readonly matters: number | null;
	readonly notice: string | null;
}

const WIDTH = 270;
const LABELS = 76;
const LANE = 9;
const AXIS = 13;
const NOTICE = 7;

/** The colour of the place that the chart stands in; the fallback is for a chart taken out of the page. */
const strokes: Readonly<Record<Lane['tone'], string>> = {
	own: SITE,
	quiet: QUIET,
	difference: 'currentColor'
};

/**
 * Lanes over one another on one scale with a zero line, as low as they can be read: small multiples when every place
 * gets the same axis. The unit stands at the axis, the name of a lane at the lane, so there is no legend to look up.
 */
export function laneChart(lanes: readonly Lane[], axis: Axis, { matters, notice }: Surroundings): PlotOptions {
	const top = notice === null ? 2 : NOTICE;
	return {
		width: WIDTH,
		height: top + lanes.length * LANE + AXIS,
		marginLeft: LABELS,
		marginRight: 8,
		marginTop: top,
		marginBottom: AXIS,
		x: { domain: axis.domain, inset: 3 },
		y: { type: 'band', domain: lanes.keys(), padding: 0 },
		marks: [
			axisX({
				...{ ticks: 4, tickSize: 2, tickPadding: 1, tickFormat: axis.tickFormat },
				...{ label: null, color: 'currentColor' }
			}),
			axisY({
				tickFormat: (row: number) => lanes[row]?.label,
				tickSize: 0,
				tickPadding: 0,
				textAnchor: 'start',
				dx: -LABELS,
				label: null
			}),
			text([axis.unit], { frameAnchor: 'bottom-left', dx: -LABELS, dy: 10, className: 'unit' }),
			...(matters === null ? [] : [smallerThanMatters(lanes, matters)]),
			ruleX([0], { stroke: 'currentColor', strokeOpacity: 0.55 }),
			...alike(lanes).flatMap(drawAlike),
			...(notice === null
				? []
				: [text([notice], { frameAnchor: 'top-right', dy: -NOTICE, fontSize: 6.5, className: 'notice' })])
		]
	};
}

/** Changes too small to matter, as wide as they are. */
function smallerThanMatters(lanes: readonly Lane[], matters: number): Markish {
	return barX(lanes.keys(), {
		x1: -matters,
		x2: matters,
		y: (row: number) => row,
		fill: 'currentColor',
		fillOpacity: 0.1
	});
}

type PlacedLane = Lane & { readonly row: number };

/** A mark of Plot has one look, so the lanes that look alike are drawn together. */
function alike(lanes: readonly Lane[]): readonly (readonly PlacedLane[])[] {
	const placed = lanes.map((lane, row) => ({ ...lane, row }));
	return [...Map.groupBy(placed, ({ tone, marked }) => `${tone} ${String(marked)}`).values()];
}

function drawAlike(lanes: readonly PlacedLane[]): Markish[] {
	const [first] = lanes;
	if (!first) return [];
	const { tone, marked } = first;
	const stroke = strokes[tone];
	const isQuiet = tone === 'quiet';
	const interval = { y: 'row', x1: 'lower', x2: 'upper', stroke, strokeWidth: isQuiet ? 1.1 : 2 };
	const fill = marked || isQuiet ? PAPER : stroke;
	return [
		ruleY(lanes, marked ? { ...interval, strokeDasharray: '3 2' } : interval),
		dot(lanes, { x: 'value', y: 'row', r: isQuiet ? 2.5 : 3.2, stroke, strokeWidth: 1.3, fill })
	];
}
