import type { Words } from '#lib/i18n/words.ts';
import type { MeasurePage } from '#lib/trial/measure-page.ts';
import type { Released } from '#lib/trial/released.ts';
import { curveDrawings } from './curve-drawings.ts';
import type { Drawing } from './drawing.ts';
import type { Charts } from './drawn-once.ts';
import { forestChart, type ForestPlace } from './forest-chart.ts';
import { changePlaces } from './forest-places.ts';
import { sharePlaces } from './forest-shares.ts';
import { forestAxis, forestDescription } from './forest-text.ts';
import { renderDrawings } from './render-drawings.ts';

/** The key of the chart of all places. */
export const FOREST = 'forest';

/** All charts of the page of a measure in one language. */
export function drawMeasure(page: Released<MeasurePage>, words: Words): Charts {
	const { site } = words.t;
	const synthetic = page.deliveries.some((delivery) => delivery.synthetic);
	const notice = synthetic ? site.synthetic : null;
	return renderDrawings([...forest(page, words, notice), ...curveDrawings(page, words, notice)], words, synthetic);
}

function forest(page: Released<MeasurePage>, words: Words, notice: string | null): readonly Drawing[] {
	const { overview, measurePage } = words.t;
	const places = placesOf(page, words);
	if (places.every(({ lanes }) => lanes.length === 0)) return [];
	return [
		{
			key: FOREST,
			title: measurePage.forest.title(overview.measures[page.measure]),
			description: forestDescription(places, page.measure, words),
			options: forestChart(places, forestAxis(places, page.measure, words), notice)
		}
	];
}

function placesOf(page: Released<MeasurePage>, words: Words): readonly ForestPlace[] {
	const { series } = page;
	if (series.kind === 'share') return sharePlaces(series.cells, words);
	return changePlaces(page, series.measure, series.cells, words);
}
