import type { Words } from '#lib/i18n/words.ts';
import { placeName } from '#lib/i18n/place-name.ts';
import type { Released } from '#lib/trial/released.ts';
import type { SitePage } from '#lib/trial/site-page.ts';
import { UNLIKE } from '#lib/trial/unlike.ts';
import { caseMixRows } from './case-mix-rows.ts';
import type { Drawing } from './drawing.ts';
import { rowsChart, rowsDomain } from './rows-chart.ts';

/** The key of the chart of who the families are. */
export const CASE_MIX = 'case-mix';

const LAYOUT = { width: 420, labels: 202, numbers: 40, ticks: 4 };

/**
 * How far a municipality's families are from the others' at their start, in standard deviations: one scale for things that
 * have none in common. Within ±0.1 they are as good as alike. Null where nothing is told.
 */
export function caseMixDrawing(page: Released<SitePage>, words: Words, notice: string | null): Drawing | null {
	const { numbers, t } = words;
	const { caseMix } = t.sites;
	const rows = caseMixRows(page, words).flatMap(({ short, difference, isUnlike }) =>
		difference.state === 'shown'
			? [
					{
						...{ label: short, said: numbers.change(difference.value, 2), value: difference.value },
						...{ interval: null, isHollow: !isUnlike }
					}
				]
			: []
	);
	if (rows.length === 0) return null;
	const domain = rowsDomain(rows, UNLIKE);
	const tickFormat = (value: number) => numbers.change(value, 1);
	return {
		key: CASE_MIX,
		title: caseMix.chart(placeName(words, page.municipality)),
		description: rows.map(({ label, said }) => caseMix.described(label, said)).join(' '),
		options: rowsChart(rows, { domain, band: UNLIKE, unit: caseMix.axis, tickFormat }, LAYOUT, notice)
	};
}
