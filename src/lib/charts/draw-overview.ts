import type { PlotOptions } from '@observablehq/plot';
import { placeInTitle } from '#lib/i18n/place-name.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { HeadlineShown, Overview, Series } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';
import { changeAxis, changeChart, changeDescription } from './change-chart.ts';
import { chartDocument } from './document.ts';
import type { Charts } from './drawn-once.ts';
import { renderChart } from './render-chart.ts';
import { shareAxis, shareChart, shareDescription } from './share-chart.ts';

export function chartKey(measure: Series['measure'], scope: string): string {
	return `${measure}-${scope}`;
}

/** All charts of the first page in one language. */
export function drawOverview(overview: Released<Overview>, words: Words): Charts {
	const synthetic = overview.deliveries.some((delivery) => delivery.synthetic);
	const notice = synthetic ? words.t.site.synthetic : null;
	return new Map(
		overview.indicators
			.flatMap(({ series }) => series.flatMap((one) => optionsOf(one, overview.headlines, words, notice)))
			.map(({ measure, scope, options, description }) => {
				const id = chartKey(measure, scope);
				const title = words.t.chart.title(words.t.overview.measures[measure], placeInTitle(words, scope));
				const said = synthetic ? `${description} ${words.t.chart.syntheticDescription}` : description;
				return [id, renderChart(options, { id, title, description: said }, chartDocument)];
			})
	);
}

interface Drawing {
	readonly measure: Series['measure'];
	readonly scope: string;
	readonly options: PlotOptions;
	readonly description: string;
}

function optionsOf(
	series: Released<Series>,
	headlines: readonly Released<HeadlineShown>[],
	words: Words,
	notice: string | null
): readonly Drawing[] {
	if (series.kind === 'share') {
		const axis = shareAxis(series.cells, words);
		return series.cells.flatMap((cell) => {
			const options = shareChart(cell, axis, words, notice);
			const description = shareDescription(cell, words);
			return options ? [{ measure: series.measure, scope: cell.scope, options, description }] : [];
		});
	}
	const { measure } = series;
	const places = series.cells.map((cell) => ({
		cell,
		headline: headlines.find((one) => one.measure === measure && one.scope === cell.scope)
	}));
	const axis = changeAxis(places, measure, words);
	return places.flatMap((place) => {
		const options = changeChart(place, measure, axis, words, notice);
		const description = changeDescription(place, measure, words);
		return options ? [{ measure, scope: place.cell.scope, options, description }] : [];
	});
}
