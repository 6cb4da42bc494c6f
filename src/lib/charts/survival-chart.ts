import { areaY, axisX, axisY, line, ruleY, text, type Markish, type PlotOptions } from '@observablehq/plot';
import type { CurveDrawn } from '#lib/trial/measure-page.ts';
import type { Released } from '#lib/trial/released.ts';

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
const HALO = { stroke: 'var(--paper, #fff)', strokeWidth: 4, fill: 'currentColor' };
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
			...names(curves),
			...(notice === null
				? []
				: [text([notice], { frameAnchor: 'top-right', dx: NAMES, dy: -32, fontSize: 9, className: 'notice' })])
		]
	};
}

function drawCurve({ curve, quiet }: NamedCurve): Markish[] {
	const last = curve.points.at(-1);
	const points = last ? [...curve.points, { ...last, day: curve.lastDay }] : [];
	const stroke = quiet ? 'var(--quiet, #6b6b6b)' : 'var(--ink, #1c2024)';
	const limits = points.map(({ day, share, lower, upper }) => ({ day, lower: lower ?? share, upper: upper ?? share }));
	return [
		areaY(limits, { x: 'day', y1: 'lower', y2: 'upper', curve: 'step-after', fill: stroke, fillOpacity: 0.13 }),
		line(points, {
			...{ x: 'day', y: 'share', curve: 'step-after', stroke, strokeWidth: quiet ? 1.5 : 2.25 },
			...(quiet ? { strokeDasharray: '5 3' } : {})
		})
	];
}

/** The names at the ends, moved apart where the curves end close to each other. */
function names(curves: readonly NamedCurve[]): Markish[] {
	let floor = -Infinity;
	return curves
		.map(({ name, quiet, curve }) => ({ name, quiet, day: curve.lastDay, share: curve.points.at(-1)?.share ?? 0 }))
		.toSorted((a, b) => a.share - b.share)
		.map(({ name, quiet, day, share }) => {
			const y = Math.max(share, floor + ROOM_FOR_A_NAME);
			floor = y;
			return text([name], {
				...{ x: day, y: () => y, textAnchor: 'start', dx: 6, className: quiet ? 'unit' : 'lane', ...HALO }
			});
		});
}
