import { dot, line, ruleX, ruleY, text, type Markish, type PlotOptions } from '@observablehq/plot';
import type { Scope } from '#lib/trial/estimates.ts';
import { apart } from './apart.ts';
import { HALO, PAPER, QUIET, inkOf } from './inks.ts';

/** A group's mean before and after. */
export interface SlopeLine {
	/** At the end of the line, where there is room for a word or two. */
	readonly label: string;
	readonly before: number;
	readonly after: number;
	/** As they are written beside the points, in full. */
	readonly said: { readonly before: string; readonly after: string };
	/** Where the mean after may lie: the interval of the change, laid on the mean before. */
	readonly range: readonly [number, number];
	/** The comparison group is quieter than the intervention. */
	readonly quiet: boolean;
	/** Hollow and dashed: the change is not to be read by itself. */
	readonly marked: boolean;
}

/** One scale for all places, and what stands at it. */
export interface SlopeAxis {
	readonly domain: readonly [number, number];
	readonly unit: string;
	readonly before: string;
	readonly after: string;
}

const WIDTH = 300;
const HEIGHT = 216;
const TOP = 34;
const BOTTOM = 24;
const BEFORE = 50;
const AFTER = 146;
/** As high as a label is. */
const LABEL = 14;
/** The lines end beside one another, so that no interval is drawn over another. */
const BESIDE = 0.07;
const MOST_LINES = 4;

/**
 * From before to after, a line for each group, with both means written at its ends. Nothing is known of the time between
 * the two, so a line says only which point belongs to which. The bar at the end is the uncertainty of the change.
 */
export function slopeChart(
	scope: Scope,
	lines: readonly SlopeLine[],
	axis: SlopeAxis,
	notice: string | null
): PlotOptions {
	const [bottom, top] = axis.domain;
	const gap = ((top - bottom) * LABEL) / (HEIGHT - TOP - BOTTOM);
	const befores = apart(
		lines.map(({ before }) => before),
		gap,
		top
	);
	const afters = apart(
		lines.map(({ after }) => after),
		gap,
		top
	);
	const ends = lines.map((_, at) => 1 + at * BESIDE);
	const under = { frameAnchor: 'bottom', dy: 16, className: 'unit' } as const;
	return {
		...{ width: WIDTH, height: HEIGHT, marginLeft: BEFORE, marginRight: AFTER, marginTop: TOP, marginBottom: BOTTOM },
		x: { domain: [0, 1 + (MOST_LINES - 1) * BESIDE], axis: null },
		y: { domain: axis.domain, axis: null },
		marks: [
			ruleY([bottom], { stroke: 'currentColor', strokeOpacity: 0.55 }),
			ruleX([0, 1], { stroke: 'currentColor', strokeOpacity: 0.15 }),
			text([axis.unit], { frameAnchor: 'top-left', textAnchor: 'start', dx: -BEFORE, dy: -20, className: 'unit' }),
			text([axis.before], { ...under, x: () => 0 }),
			text([axis.after], { ...under, x: () => 1 }),
			...lines.flatMap((one, at) => drawLine(one, { end: ends[at] ?? 1, bottom, top, scope })),
			...lines.flatMap((one, at) => [
				text([one.said.before], {
					...{ x: () => 0, y: () => befores[at], textAnchor: 'end', dx: -7 },
					...{ className: one.quiet ? 'unit' : 'lane', ...HALO }
				}),
				text([`${one.said.after} ${one.label}`], {
					...{ x: () => ends.at(-1), y: () => afters[at], textAnchor: 'start', dx: 9 },
					...{ className: one.quiet ? 'unit' : 'lane', ...HALO }
				})
			]),
			...(notice === null
				? []
				: [text([notice], { frameAnchor: 'top-right', dx: AFTER, dy: -32, fontSize: 9, className: 'notice' })])
		]
	};
}

interface Place {
	/** Where the line ends. */
	readonly end: number;
	readonly bottom: number;
	readonly top: number;
	readonly scope: Scope;
}

function drawLine({ before, after, range, quiet, marked }: SlopeLine, { end, bottom, top, scope }: Place): Markish[] {
	const className = `site-${scope}`;
	const stroke = quiet ? QUIET : inkOf(scope);
	const strokeWidth = quiet ? 1.25 : 2.25;
	const [lower, upper] = range;
	// The uncertainty may reach beyond what there can be; the scale does not.
	const [y1, y2] = [Math.max(bottom, lower), Math.min(top, upper)];
	const points = [
		{ x: 0, y: before },
		{ x: end, y: after }
	];
	return [
		ruleX([end], { x: () => end, y1, y2, className, stroke, strokeWidth: quiet ? 1 : 1.5, strokeOpacity: 0.75 }),
		line(points, {
			...{ x: 'x', y: 'y', className, stroke, strokeWidth },
			...(marked ? { strokeDasharray: '4 3' } : {})
		}),
		dot(points, {
			...{ x: 'x', y: 'y', className, stroke, strokeWidth: 1.5, r: quiet ? 3 : 4 },
			fill: marked || quiet ? PAPER : stroke
		})
	];
}
