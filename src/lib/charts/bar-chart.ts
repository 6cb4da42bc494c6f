import { axisX, barX, ruleX, text, type Markish, type PlotOptions } from '@observablehq/plot';

/** One bar, or what is said where there is none. */
export interface Bar {
	readonly label: string;
	/** Null: nothing is drawn, and `said` is why. */
	readonly value: number | null;
	/** At the end of the bar, in full. */
	readonly said: string;
	readonly quiet: boolean;
}

/** Bars that belong together, under a name. */
export interface BarGroup {
	readonly name: string;
	readonly bars: readonly Bar[];
}

/** What the bars are measured by. */
export interface BarAxis {
	/** The longest bar that there could be. */
	readonly most: number;
	readonly unit: string;
	readonly tickFormat: (value: number) => string;
}

const WIDTH = 400;
const LABELS = 128;
const NUMBERS = 44;
const ROW = 18;
const AXIS = 22;
const NOTICE = 14;

const INK = 'var(--site, #2f4b6e)';
const QUIET = 'var(--quiet, #6b6b6b)';

/** Bars from zero, one under another, each with its number at its end: there is no other axis to read it off. */
export function barChart(groups: readonly BarGroup[], axis: BarAxis, notice: string | null): PlotOptions {
	const rows = groups
		.flatMap(({ name, bars }) => [name, ...bars])
		.map((one, row) => ({ row, ...(typeof one === 'string' ? { name: one, bar: null } : { name: '', bar: one }) }));
	const top = notice === null ? 4 : NOTICE;
	return {
		width: WIDTH,
		height: top + rows.length * ROW + AXIS,
		...{ marginLeft: LABELS, marginRight: NUMBERS, marginTop: top, marginBottom: AXIS },
		x: { domain: [0, axis.most] },
		y: { type: 'band', domain: rows.keys(), padding: 0.2, axis: null },
		marks: [
			axisX({ ticks: 4, tickSize: 3, tickPadding: 2, tickFormat: axis.tickFormat, label: null, color: 'currentColor' }),
			text([axis.unit], { frameAnchor: 'bottom-left', dx: -LABELS, dy: 16, className: 'unit' }),
			...rows.flatMap(drawRow),
			ruleX([0], { stroke: 'currentColor', strokeOpacity: 0.55 }),
			...(notice === null
				? []
				: [
						text([notice], { frameAnchor: 'top-right', dx: NUMBERS, dy: -NOTICE + 2, fontSize: 9, className: 'notice' })
					])
		]
	};
}

function drawRow({ row, name, bar }: { row: number; name: string; bar: Bar | null }): Markish[] {
	const left = { y: () => row, frameAnchor: 'left', textAnchor: 'start', dx: -LABELS } as const;
	if (!bar) return [text([name], { ...left, fontWeight: 600 })];
	const { label, value, said, quiet } = bar;
	const marks: Markish[] = [text([label], { ...left, className: quiet ? 'unit' : 'lane' })];
	const end = { x: value ?? 0, y: () => row, textAnchor: 'start', dx: 5 } as const;
	if (value !== null) marks.push(barX([value], { x1: 0, x2: value, y: () => row, fill: quiet ? QUIET : INK }));
	return [...marks, text([said], { ...end, className: value === null ? 'unit' : 'lane' })];
}
