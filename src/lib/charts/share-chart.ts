import type { PlotOptions } from '@observablehq/plot';
import type { Words } from '#lib/i18n/words.ts';
import type { Cell, SharesOfGroup } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';
import { laneChart, type Axis, type Lane } from './lane-chart.ts';

type ShareCell = Released<Cell<SharesOfGroup>>;

/** The shares back in work after 12 months of one place, both groups. Null where there is nothing to draw. */
export function shareChart(cell: ShareCell, axis: Axis, words: Words, notice: string | null): PlotOptions | null {
	const lanes = shareLanes(cell, words);
	return lanes.length === 0 ? null : laneChart(lanes, axis, { matters: null, notice });
}

/** One axis for all places, from nobody. */
export function shareAxis(cells: readonly ShareCell[], words: Words): Axis {
	const uppers = cells.flatMap((cell) => shareLanes(cell, words).map(({ upper }) => upper));
	return {
		domain: [0, Math.max(0.1, ...uppers)],
		unit: words.t.overview.shareAxisAfter12,
		tickFormat: (share) => words.numbers.decimal(share * 100, 0)
	};
}

/** The chart in words, lane by lane. */
export function shareDescription(cell: ShareCell, words: Words): string {
	return shareLanes(cell, words)
		.map(({ name, value, lower, upper }) => {
			const [share, from, to] = [value, lower, upper].map((part) => words.numbers.percent(part));
			return words.t.chart.share(name, share ?? '', from ?? '', to ?? '');
		})
		.join(' ');
}

function shareLanes(cell: ShareCell, words: Words): readonly Lane[] {
	const { lanes, groups, after12 } = words.t.overview;
	return (['indsats', 'sammenligning'] as const).flatMap((group) => {
		const { value, lower, upper } = cell[group].after12Months;
		if (value.state !== 'shown' || lower.state !== 'shown' || upper.state !== 'shown') return [];
		return [
			{
				...{ label: lanes[group], name: `${groups[group]}, ${after12}`, marked: false },
				...{ value: value.value, lower: lower.value, upper: upper.value },
				tone: group === 'indsats' ? ('own' as const) : ('quiet' as const)
			}
		];
	});
}
