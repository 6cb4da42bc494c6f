import { changeNumber } from '#lib/i18n/change-text.ts';
import { placeName } from '#lib/i18n/place-name.ts';
import { axisDivisor } from '#lib/i18n/units.ts';
import type { Words } from '#lib/i18n/words.ts';
import { costAim } from '#lib/trial/cost-aim.ts';
import type { Figure, Released } from '#lib/trial/released.ts';
import type { SitePage } from '#lib/trial/site-page.ts';
import type { Uncertain } from '#lib/trial/overview.ts';
import type { Drawing } from './drawing.ts';
import { forestChart, type ForestLane, type ForestPlace } from './forest-chart.ts';
import { forestAxis, forestDescription } from './forest-text.ts';

/** The key of the chart of the change in cost beside the aim. */
export const AIM = 'aim';

type Look = Pick<ForestLane, 'label' | 'name' | 'marked'>;

/**
 * The change in cost of one municipality beside the five per cent that the trial aims at (the grey area), and beside the
 * smallest fall that so many families could have shown: mostly far outside it. Null where there is no change to draw.
 */
export function aimDrawing(page: Released<SitePage>, words: Words, notice: string | null): Drawing | null {
	const { municipality, cost } = page;
	const headline = page.headlines.find(({ measure }) => measure === 'cost');
	if (!cost || !headline) return null;
	const aim = costAim(page);
	const { overview, table, measurePage, sites } = words.t;
	const { plain, guarded } = cost.indsats;
	const group = overview.groups.indsats;
	const lanes = [
		...lane(
			plain.change,
			{ label: overview.lanes.indsats, name: guarded ? table.markedRow(group) : group, marked: guarded !== null },
			words
		),
		...(guarded
			? lane(guarded.change, { label: overview.lanes.guarded, name: table.guardedRow(group), marked: false }, words)
			: []),
		...(headline.basis === 'difference'
			? lane(
					headline.change,
					{ label: measurePage.forest.lanes.difference, name: measurePage.forest.difference, marked: false },
					words
				)
			: [])
	];
	if (lanes.length === 0) return null;
	const place: ForestPlace = {
		scope: municipality,
		name: placeName(words, municipality),
		lanes: [...lanes, ...detectable(headline.detectable, words)],
		instead: '',
		matters: aim === null ? null : aim / axisDivisor.cost
	};
	return {
		key: AIM,
		title: sites.breakEven.chart(place.name),
		description: forestDescription([place], 'cost', words),
		options: forestChart([place], forestAxis([place], 'cost', words), notice)
	};
}

function lane({ value, lower, upper }: Released<Uncertain>, look: Look, words: Words): readonly ForestLane[] {
	if (value.state !== 'shown' || lower.state !== 'shown' || upper.state !== 'shown') return [];
	const interval = [lower.value / axisDivisor.cost, upper.value / axisDivisor.cost] as const;
	const said = changeNumber(words, 'cost', value.value);
	return [{ ...look, quiet: false, value: value.value / axisDivisor.cost, interval, said }];
}

/** A fall: the aim is one. */
function detectable(figure: Released<Figure>, words: Words): readonly ForestLane[] {
	if (figure.state !== 'shown') return [];
	const { detectableLane, detectableName } = words.t.sites.breakEven;
	const look = { label: detectableLane, name: detectableName, quiet: true, marked: true };
	const fall = 0 - figure.value;
	return [{ ...look, value: fall / axisDivisor.cost, interval: null, said: changeNumber(words, 'cost', fall) }];
}
