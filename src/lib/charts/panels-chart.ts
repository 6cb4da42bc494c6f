import { axisFx, axisX, axisY, rect, ruleX, text, type Markish, type PlotOptions } from '@observablehq/plot';
import type { Scope } from '#lib/trial/estimates.ts';
import { QUIET, inkOf } from './inks.ts';

/** One place: a panel of its own, in the order in which the places always stand. */
export interface Panel {
	readonly scope: Scope;
	readonly name: string;
	/** What is said where the place has nothing in any row; null where it has. */
	readonly instead: string | null;
}

/** What a place has in a row: a bar with its number, or what is said where there is none. */
export interface PanelBar {
	readonly scope: Scope;
	/** Null: nothing is drawn, and `said` is why. */
	readonly span: readonly [from: number, to: number] | null;
	/** In the panel, where there is room for a word or two. */
	readonly said: string;
	/** In the description, in full. */
	readonly told: string;
}

/** A row across all places; a row without bars is a heading. */
export interface PanelRow {
	readonly label: string;
	/** In the description. */
	readonly name: string;
	readonly bars: readonly PanelBar[];
}

/** A thin line down from the end of one row's bar to another's: what was in the one is in the other. */
export interface PanelLink {
	readonly scope: Scope;
	readonly at: number;
	readonly rows: readonly [first: number, last: number];
}

/** What all bars are measured by, in every panel. */
export interface PanelAxis {
	/** The end of the longest bar that there could be. */
	readonly most: number;
	readonly ticks: readonly number[];
	readonly unit: string;
	readonly tickFormat: (value: number) => string;
}

interface PanelsLook {
	/** The comparison group is quieter than the intervention. */
	readonly quiet: boolean;
	readonly notice: string | null;
}

const WIDTH = 400;
const LABELS = 112;
const ROW = 17;
const NAMES = 18;
const AXIS = 22;
const NOTICE = 14;
const THICK = 0.36;
/** Of a panel, what its longest bar leaves for the number at its end. */
const FOR_NUMBERS = 0.6;

/**
 * The same rows for every place, in panels beside one another on one scale: a row is compared across, and a place is
 * read down. Each bar has its number at its end, and what is hidden is said where the bar would have been.
 */
export function panelsChart(
	panels: readonly Panel[],
	rows: readonly PanelRow[],
	axis: PanelAxis,
	links: readonly PanelLink[],
	{ quiet, notice }: PanelsLook
): PlotOptions {
	const above = NAMES + (notice === null ? 0 : NOTICE);
	const label = { textAnchor: 'start', dx: -LABELS, tickSize: 0, tickPadding: 0, label: null } as const;
	const rowsWith = (isHeading: boolean) => rows.keys().filter((row) => (rows[row]?.bars.length === 0) === isHeading);
	const tickFormat = (row: number) => rows[row]?.label;
	return {
		width: WIDTH,
		height: above + rows.length * ROW + AXIS,
		...{ marginLeft: LABELS, marginRight: 0, marginTop: above, marginBottom: AXIS },
		fx: { domain: panels.map(({ scope }) => scope), padding: 0.04 },
		x: { domain: [0, axis.most * (1 + FOR_NUMBERS)] },
		y: { domain: [rows.length - 0.5, -0.5], axis: null },
		marks: [
			axisFx({
				...{ anchor: 'top', label: null, fontWeight: 600, textAnchor: 'start', frameAnchor: 'top-left' },
				tickFormat: (scope: Scope) => panels.find((panel) => panel.scope === scope)?.name
			}),
			axisY({ ...label, ticks: [...rowsWith(true)], tickFormat, fontWeight: 600 }),
			axisY({ ...label, ticks: [...rowsWith(false)], tickFormat }),
			axisX({
				...{ ticks: [...axis.ticks], tickSize: 3, tickPadding: 2, label: null, color: 'currentColor' },
				tickFormat: axis.tickFormat
			}),
			...(notice === null
				? []
				: [
						text([notice], {
							...{ frameAnchor: 'top-right', facetAnchor: 'top-right', dy: -above + 2 },
							...{ fontSize: 9, className: 'notice' }
						})
					]),
			text([axis.unit], { frameAnchor: 'bottom-left', facetAnchor: 'left', dx: -LABELS, dy: 16, className: 'unit' }),
			...links.map(({ scope, at, rows: [y1, y2] }) =>
				ruleX([at], { fx: () => scope, y1, y2, stroke: 'currentColor', strokeOpacity: 0.35 })
			),
			...rows.flatMap(({ bars }, row) => bars.flatMap((bar) => drawBar(bar, row, quiet))),
			ruleX([0], { stroke: 'currentColor', strokeOpacity: 0.55 }),
			...panels.flatMap(drawInstead)
		]
	};
}

function drawBar({ scope, span, said }: PanelBar, row: number, quiet: boolean): Markish[] {
	const end = { fx: () => scope, y: () => row, textAnchor: 'start', dx: 4 } as const;
	if (!span) return [text([said], { ...end, x: 0, className: 'unit', fontStyle: 'italic' })];
	const [x1, x2] = span;
	const fill = quiet ? QUIET : inkOf(scope);
	const place = { fx: () => scope, className: `site-${scope}` };
	return [
		rect([x1], { ...place, x1, x2, y1: row - THICK, y2: row + THICK, fill }),
		text([said], { ...end, x: () => x2 })
	];
}

/** In as many lines as it takes within the panel. */
function drawInstead({ scope, instead }: Panel): Markish[] {
	if (instead === null) return [];
	const place = { fx: () => scope, frameAnchor: 'top-left', textAnchor: 'start', dx: 4, dy: 4 } as const;
	return [text([instead], { ...place, lineWidth: 7.5, className: 'unit', fontStyle: 'italic' })];
}
