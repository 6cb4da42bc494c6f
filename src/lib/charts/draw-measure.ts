import type { Words } from '#lib/i18n/words.ts';
import type { MeasureInEdition } from '#lib/trial/measure-in-edition.ts';
import { curveDrawings } from './curve-drawings.ts';
import type { Drawing } from './drawing.ts';
import type { Charts } from './drawn-once.ts';
import { forestChart, type ForestPlace } from './forest-chart.ts';
import { changePlaces } from './forest-places.ts';
import { sharePlaces } from './forest-shares.ts';
import { forestAxis, forestDescription } from './forest-text.ts';
import { placesByMonth } from './month-drawings.ts';
import { renderDrawings } from './render-drawings.ts';
import { slopeDrawings } from './slope-drawings.ts';

/** The key of the chart of all places. */
export const FOREST = 'forest';

/** All charts of the page of a measure in one language. */
export function drawMeasure(whole: MeasureInEdition, words: Words): Charts {
	const { page } = whole;
	const { site } = words.t;
	const synthetic = page.deliveries.some((delivery) => delivery.synthetic);
	const notice = synthetic ? site.synthetic : null;
	const drawings = [
		...forest(whole, words, notice),
		...slopeDrawings(page.series, words, notice),
		...placesByMonth(whole, words, notice),
		...curveDrawings(page, words, notice)
	];
	return renderDrawings(drawings, words, synthetic);
}

function forest(whole: MeasureInEdition, words: Words, notice: string | null): readonly Drawing[] {
	const { overview, measurePage } = words.t;
	const { measure } = whole.page;
	const places = forestPlaces(whole, words);
	if (places.every(({ lanes }) => lanes.length === 0)) return [];
	return [
		{
			key: FOREST,
			title: measurePage.forest.title(overview.measures[measure]),
			description: forestDescription(places, measure, words),
			options: forestChart(places, forestAxis(places, measure, words), notice)
		}
	];
}

/** The lanes of every place, as the chart and the table beside it show them. */
export function forestPlaces(whole: MeasureInEdition, words: Words): readonly ForestPlace[] {
	const { series } = whole.page;
	if (series.kind === 'share') return sharePlaces(series.cells, words);
	return changePlaces(whole, series.measure, series.cells, words);
}
