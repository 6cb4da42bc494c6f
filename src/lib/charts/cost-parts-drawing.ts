import { changeNumber } from '#lib/i18n/change-text.ts';
import { costPartName } from '#lib/i18n/cost-part-name.ts';
import { placeInTitle } from '#lib/i18n/place-name.ts';
import { axisDivisor } from '#lib/i18n/units.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { Scope } from '#lib/trial/estimates.ts';
import type { Released } from '#lib/trial/released.ts';
import type { CostPartShown, CostPartsShown } from '#lib/trial/site-figures.ts';
import type { Drawing } from './drawing.ts';
import { rowsChart, rowsDomain, type ChartRow } from './rows-chart.ts';

/** The key of the chart of how each part of the cost has changed. */
export const COST_PARTS = 'cost-parts';

const LAYOUT = { width: 420, labels: 190, numbers: 54, ticks: 4 };

export interface PartsToDraw {
	readonly partitions: readonly (readonly Released<CostPartsShown>[])[];
	/** Families were picked for their cost, so no change is to be read by itself. */
	readonly isSelectedOn: boolean;
}

/**
 * How much each part of the trial's families' cost has changed, on one scale, so that it is seen where a change lies. A part
 * without an interval is not drawn: there is no knowing what its dot would mean. Null where fewer than two can be.
 */
export function costPartsDrawing(
	scope: Scope,
	{ partitions, isSelectedOn }: PartsToDraw,
	words: Words,
	notice: string | null
): Drawing | null {
	const { t, numbers } = words;
	const own = partitions.flatMap((rows) => rows.filter(({ group }) => group === 'indsats'));
	const rows = own.flatMap(({ parts }) => parts.flatMap((part) => row(part, isSelectedOn, words)));
	if (rows.length < 2) return null;
	const { costs } = t.sites;
	const tickFormat = (tick: number) => numbers.change(tick, Number.isInteger(tick) ? 0 : 1);
	const axis = { domain: rowsDomain(rows, null), band: null, unit: t.overview.axisUnits.cost, tickFormat };
	const limit = (value: number) => changeNumber(words, 'cost', value * axisDivisor.cost);
	return {
		key: COST_PARTS,
		title: costs.chart(placeInTitle(words, scope)),
		description: [
			...(isSelectedOn ? [costs.alike] : []),
			...rows.map(({ label, said, interval: [lower, upper] }) =>
				t.chart.change(label, said, limit(lower), limit(upper))
			)
		].join(' '),
		options: rowsChart(rows, axis, LAYOUT, notice)
	};
}

type Drawn = ChartRow & { readonly interval: readonly [number, number] };

function row(
	{ part, change: { value, lower, upper } }: Released<CostPartShown<string>>,
	isSelectedOn: boolean,
	words: Words
): Drawn[] {
	if (value.state !== 'shown' || lower.state !== 'shown' || upper.state !== 'shown') return [];
	const divisor = axisDivisor.cost;
	const said = changeNumber(words, 'cost', value.value);
	const interval = [lower.value / divisor, upper.value / divisor] as const;
	const label = costPartName(words, part);
	return [{ label, said, value: value.value / divisor, interval, isHollow: isSelectedOn }];
}
