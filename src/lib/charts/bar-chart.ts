import { axisX, rect, ruleX, text, type Markish, type PlotOptions } from '@observablehq/plot';
import { ALL, PAPER } from './inks.ts';

/** One bar, or what is said where there is none. */
export interface Bar {
	readonly label: string;
	/** Null: nothing is drawn, and `said` is why. */
	readonly value: number | null;
	/** At the end of the bar, in full. */
	readonly said: string;
	/** Where the bar would end if nothing stood out: a thin line across it. */
	readonly even: number;
}

/** What the bars are measured by. */
export interface BarAxis {
	/** The longest bar that there could be. */
	readonly most: number;
	readonly unit: string;
	readonly tickFormat: (value: number) => string;
	/** What the thin line is, said at the first bar. */
	readonly even: string;
}

const WIDTH = 400;
const LABELS = 128;
const NUMBERS = 44;
const ROW = 18;
const AXIS = 22;
const NOTICE = 14;
const THICK = 0.38;

/** Bars from zero, one under another, each with its number at its end: there is no other axis to read it off. */
export function barChart(bars: readonly Bar[], axis: BarAxis, notice: string | null): PlotOptions {
	const top = ROW + (notice === null ? 0 : NOTICE);
	return {
		width: WIDTH,
		height: top + bars.length * ROW + AXIS,
		...{ marginLeft: LABELS, marginRight: NUMBERS, marginTop: top, marginBottom: AXIS },
		x: { domain: [0, axis.most] },
		y: { domain: [bars.length - 0.5, -0.5], axis: null },
		marks: [
			axisX({ ticks: 4, tickSize: 3, tickPadding: 2, tickFormat: axis.tickFormat, label: null, color: 'currentColor' }),
			text([axis.unit], { frameAnchor: 'bottom-left', dx: -LABELS, dy: 16, className: 'unit' }),
			...bars.flatMap(drawBar),
			ruleX([0], { stroke: 'currentColor', strokeOpacity: 0.55 }),
			...bars
				.slice(0, 1)
				.map(({ even }) =>
					text([axis.even], { x: even, y: -0.5, dy: -6, textAnchor: 'start', dx: -3, className: 'unit' })
				),
			...(notice === null
				? []
				: [text([notice], { frameAnchor: 'top-right', dx: NUMBERS, dy: -top + 2, fontSize: 9, className: 'notice' })])
		]
	};
}

function drawBar({ label, value, said, even }: Bar, row: number): Markish[] {
	const y = () => row;
	const name = text([label], { y, frameAnchor: 'left', textAnchor: 'start', dx: -LABELS });
	const end = { x: value ?? 0, y, textAnchor: 'start', dx: 5 } as const;
	if (value === null) return [name, text([said], { ...end, className: 'unit', fontStyle: 'italic' })];
	const [y1, y2] = [row - THICK, row + THICK];
	return [
		name,
		rect([value], { x1: 0, x2: value, y1, y2, fill: ALL }),
		ruleX([even], { y1: row - 0.5, y2: row + 0.5, stroke: PAPER, strokeWidth: 3 }),
		ruleX([even], { y1: row - 0.5, y2: row + 0.5, stroke: 'currentColor' }),
		text([said], end)
	];
}
