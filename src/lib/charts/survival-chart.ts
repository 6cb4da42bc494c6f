import { areaY, axisX, axisY, line, ruleY, text, type Markish, type PlotOptions } from '@observablehq/plot';
import type { CurveDrawn } from '#lib/trial/measure-page.ts';
import type { Released } from '#lib/trial/released.ts';
import { apart } from './apart.ts';
import { HALO, INK, QUIET } from './inks.ts';

/** A curve with the name that stands at its end. */
export interface NamedCurve {
	readonly name: string;
	readonly quiet: boolean;
	readonly curve: Released<CurveDrawn>;
}

/** What stands at the axes. */
export interface CurveAxes {
	readonly shares: string;
	readonly days: string;
	readonly percent: (share: number) => string;
}

const WIDTH = 400;
const HEIGHT = 236;
const NAMES = 92;
/** A name stays readable where it stands on a line. */
const QUARTER = 91;
/** Names this close, as a share of the height, would be written over one another. */
const ROOM_FOR_A_NAME = 0.07;

/**
 * Kaplan-Meier curves of all sites together. Between two steps nothing is known to have happened, so the line is
 * level there, and so are the limits of its uncertainty; it ends where it may no longer be told.
 */
export function survivalChart(curves: readonly NamedCurve[], axes: CurveAxes, notice: string | null): PlotOptions {
	const lastDay = Math.max(...curves.map(({ curve }) => curve.lastDay));
	const quarters = Array.from({ length: Math.floor(lastDay / QUARTER) + 1 }, (_, index) => index * QUARTER);
	return {
		...{ width: WIDTH, height: HEIGHT, marginLeft: 38, marginRight: NAMES, marginTop: 34, marginBottom: 34 },
		x: { domain: [0, lastDay] },
		y: { domain: [0, 1] },
		marks: [
			axisX(quarters, { tickFormat: (day: number) => String(Math.round((day / QUARTER) * 3)), label: null }),
			axisY({ ticks: 5, tickFormat: axes.percent, label: null, tickSize: 0 }),
			ruleY([0.2, 0.4, 0.6, 0.8, 1], { stroke: 'currentColor', strokeOpacity: 0.12 }),
			ruleY([0], { stroke: 'currentColor', strokeOpacity: 0.55 }),
			text([axes.shares], { frameAnchor: 'top-left', textAnchor: 'start', dx: -38, dy: -20, className: 'unit' }),
			text([axes.days], { frameAnchor: 'bottom-right', textAnchor: 'start', dx: 8, dy: 18, className: 'unit' }),
			...curves.flatMap(drawCurve),
			...names(curves, lastDay),
			...(notice === null
				? []
				: [text([notice], { frameAnchor: 'top-right', dx: NAMES, dy: -32, fontSize: 9, className: 'notice' })])
		]
	};
}

function drawCurve({ curve, quiet }: NamedCurve): Markish[] {
	const last = curve.points.at(-1);
	const points = last ? [...curve.points, { ...last, day: curve.lastDay }] : [];
	const stroke = quiet ? QUIET : INK;
	const limits = points.map(({ day, share, lower, upper }) => ({ day, lower: lower ?? share, upper: upper ?? share }));
	return [
		areaY(limits, { x: 'day', y1: 'lower', y2: 'upper', curve: 'step-after', fill: stroke, fillOpacity: 0.13 }),
		line(points, {
			...{ x: 'day', y: 'share', curve: 'step-after', stroke, strokeWidth: quiet ? 1.5 : 2.25 },
			...(quiet ? { strokeDasharray: '5 3' } : {})
		})
	];
}

/** The names stand beside the chart, where no line is written over, each at the height at which its curve ends. */
function names(curves: readonly NamedCurve[], lastDay: number): Markish[] {
	const ends = curves.map(({ curve }) => curve.points.at(-1)?.share ?? 0);
	const heights = apart(ends, ROOM_FOR_A_NAME, 1);
	return curves.map(({ name, quiet }, at) =>
		text([name], {
			...{ x: lastDay, y: () => heights[at], textAnchor: 'start', dx: 6, className: quiet ? 'unit' : 'lane', ...HALO }
		})
	);
}
