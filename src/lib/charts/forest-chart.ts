import { axisX, barX, dot, ruleX, ruleY, text, tickX, type Markish, type PlotOptions } from '@observablehq/plot';
import type { Scope } from '#lib/trial/estimates.ts';
import type { Figure, Released } from '#lib/trial/released.ts';
import { HALO, PAPER, QUIET, inkOf } from './inks.ts';
import type { Axis } from './lane-chart.ts';

/** One line of a place: a figure with its interval, or one that stands alone. */
export interface ForestLane {
	readonly label: string;
	/** In the description. */
	readonly name: string;
	/** As it is written at the end of the line, in full. */
	readonly said: string;
	readonly value: number;
	/** Null: the figure has no interval of its own, and is drawn as a diamond. */
	readonly interval: readonly [number, number] | null;
	readonly quiet: boolean;
	/** Hollow and dashed: the figure is not to be read by itself. */
	readonly marked: boolean;
	/** The figure as the page was handed it; none of what is made up. */
	readonly figure?: Released<Figure>;
}

/** A place with its lanes, and with what is said where there are none, or none of the trial's own families. */
export interface ForestPlace {
	readonly scope: Scope;
	readonly name: string;
	readonly lanes: readonly ForestLane[];
	readonly instead: string;
	/** The smallest change that matters, on the axis: a grey area around zero. */
	readonly matters: number | null;
	/** The change that was promised, where a number was: a tick at the place's name. */
	readonly promised?: ForestTarget;
}

/** A promised change on the axis. */
interface ForestTarget {
	readonly value: number;
	/** At the tick. */
	readonly label: string;
	/** In the description, with its unit. */
	readonly said: string;
}

const WIDTH = 400;
const LABELS = 96;
const NUMBERS = 62;
const ROW = 18;
const AXIS = 22;
const NOTICE = 14;
/** About as wide as a letter of a place's name is. */
const BOLD_LETTER = 6.4;

/** All places of a measure under one another on one scale with a zero line, each figure written at its line. */
export function forestChart(places: readonly ForestPlace[], axis: Axis, notice: string | null): PlotOptions {
	const rows = rowsOf(places);
	const top = notice === null ? 4 : NOTICE;
	return {
		width: WIDTH,
		height: top + rows.length * ROW + AXIS,
		...{ marginLeft: LABELS, marginRight: NUMBERS, marginTop: top, marginBottom: AXIS },
		x: { domain: axis.domain, inset: 4 },
		y: { type: 'band', domain: rows.keys(), padding: 0, axis: null },
		marks: [
			axisX({ ticks: 4, tickSize: 3, tickPadding: 2, tickFormat: axis.tickFormat, label: null, color: 'currentColor' }),
			text([axis.unit], { frameAnchor: 'bottom-left', dx: -LABELS, dy: 16, className: 'unit' }),
			...places.flatMap((place) => matters(place, rows)),
			ruleX([0], { stroke: 'currentColor', strokeOpacity: 0.55 }),
			...rows.flatMap(drawRow),
			...places.flatMap((place) => promised(place, rows, axis)),
			...(notice === null
				? []
				: [
						text([notice], { frameAnchor: 'top-right', dx: NUMBERS, dy: -NOTICE + 2, fontSize: 9, className: 'notice' })
					])
		]
	};
}

/** Changes too small to matter, as wide as they are and as high as the place's lanes. */
function matters(place: ForestPlace, rows: readonly Row[]): Markish[] {
	const own = rows.filter((one) => one.place === place && one.lane !== null);
	if (place.matters === null || own.length === 0) return [];
	const [x1, x2] = [-place.matters, place.matters];
	return [barX(own, { x1, x2, y: 'row', fill: 'currentColor', fillOpacity: 0.08 })];
}

/** A tick at the place's name, with its words on the side where there is more room, and dots down through the lanes. */
function promised(place: ForestPlace, rows: readonly Row[], { domain }: Axis): Markish[] {
	const own = rows.filter((one) => one.place === place);
	const [name, ...lanes] = own;
	// Beside nothing there is nothing to hold it against.
	if (place.promised === undefined || !name || lanes.length === 0 || place.instead !== '') return [];
	const { value, label } = place.promised;
	const [lowest, highest] = domain;
	const isLeft = value - lowest > highest - value;
	const at = { x: () => value, y: 'row', stroke: 'currentColor' } as const;
	return [
		tickX([name], { ...at, strokeWidth: 2.25 }),
		tickX(lanes, { ...at, strokeDasharray: '1 3' }),
		text([name], {
			...{ x: () => value, y: 'row', text: () => label },
			textAnchor: isLeft ? 'end' : 'start',
			dx: isLeft ? -6 : 6
		})
	];
}

type Row = { readonly row: number; readonly place: ForestPlace; readonly lane: ForestLane | null };

/** A place's name has a row of its own, so that its lanes need only say which group they are. */
function rowsOf(places: readonly ForestPlace[]): readonly Row[] {
	return places
		.flatMap((place) => [null, ...place.lanes].map((lane) => ({ place, lane })))
		.map((one, row) => ({ ...one, row }));
}

function drawRow({ row, place, lane }: Row): Markish[] {
	const left = { y: () => row, frameAnchor: 'left', textAnchor: 'start', dx: -LABELS } as const;
	if (!lane) {
		const across = { insetLeft: -LABELS, insetRight: -NUMBERS, dy: -ROW / 2 };
		const above = ruleY([row], { y: () => row, ...across, stroke: 'currentColor', strokeOpacity: 0.15 });
		const name = text([place.name], { ...left, fontWeight: 600 });
		if (place.instead === '') return [above, name];
		return [above, name, text([place.instead], { ...left, ...HALO, dx: afterName(place.name), className: 'unit' })];
	}
	const said = text([lane.said], { ...left, frameAnchor: 'right', textAnchor: 'end', dx: NUMBERS });
	return [
		text([lane.label], { ...left, className: lane.quiet ? 'unit' : 'lane' }),
		said,
		...drawLane(lane, row, place)
	];
}

/** Clear of the zero line, which may be where the axis begins. */
const AFTER_AXIS = 12;

/** What is said instead stands where numbers do, or after a name that is longer than the labels. */
function afterName(name: string): number {
	return Math.max(AFTER_AXIS, Math.round(name.length * BOLD_LETTER) - LABELS + 8);
}

function drawLane({ value, interval, quiet, marked }: ForestLane, row: number, { scope }: ForestPlace): Markish[] {
	const className = `site-${scope}`;
	const stroke = quiet ? QUIET : inkOf(scope);
	const fill = marked || quiet || interval === null ? PAPER : stroke;
	const strokeWidth = quiet ? 1.25 : 2.25;
	const point = dot([value], {
		...{ x: value, y: () => row, className, stroke, fill, strokeWidth: 1.5 },
		...(interval === null ? { symbol: 'diamond', r: 4 } : { r: quiet ? 3.25 : 4.25 })
	});
	if (interval === null) return [point];
	const [x1, x2] = interval;
	const dashes = marked ? { strokeDasharray: '4 3' } : {};
	return [ruleY([row], { y: () => row, x1, x2, className, stroke, strokeWidth, ...dashes }), point];
}
