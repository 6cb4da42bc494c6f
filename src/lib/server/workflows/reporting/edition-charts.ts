import { chartsOf, type Charts } from '#lib/charts/drawn-once.ts';
import { drawDataQuality } from '#lib/charts/draw-data-quality.ts';
import { drawMeasure } from '#lib/charts/draw-measure.ts';
import { drawOverview } from '#lib/charts/draw-overview.ts';
import { drawSite } from '#lib/charts/draw-site.ts';
import { drawSites } from '#lib/charts/draw-sites.ts';
import { drawTargetGroups } from '#lib/charts/draw-target-groups.ts';
import type { Words } from '#lib/i18n/words.ts';
import { ALL } from '#lib/trial/estimates.ts';
import { measuresInOrder } from '#lib/trial/measure-page.ts';
import { sitePagesOf } from '../../disclosure/site-pages.ts';
import type { Store } from '../../store/open-store.ts';
import type { ShownEdition } from '../current-edition.ts';
import { showMeasure } from '../show-measure.ts';
import { statusCharts } from './status-charts.ts';

/**
 * The charts of every page of an edition, each by the name of its page and its own: `measures/cost/forest`. And those
 * that only a report has.
 */
export function editionCharts(store: Store, edition: ShownEdition, words: Words): Charts {
	const { language } = words;
	const { overview, targetGroups, dataQuality } = edition.pages;
	const { all, bySite } = sitePagesOf(edition.pages);
	const measures = measuresInOrder.flatMap((measure) => {
		const shown = showMeasure(store, edition, measure);
		return shown ? named(`measures/${measure}`, chartsOf(shown, language, drawMeasure)) : [];
	});
	return new Map([
		...named('overview', chartsOf(overview, language, drawOverview)),
		...measures,
		...named('sites', chartsOf(all, language, drawSites)),
		...[...bySite].flatMap(([code, page]) => named(`sites/${code}`, chartsOf(page, language, drawSite))),
		...named('target-groups', chartsOf(targetGroups, language, drawTargetGroups)),
		...named('data-quality', chartsOf(dataQuality, language, drawDataQuality)),
		...statusCharts(overview, words)
	]);
}

/** Two pages may have a chart of the same key; in a report, where they stand together, what names its parts differs. */
function named(page: string, charts: Charts): (readonly [string, string])[] {
	return [...charts].map(([key, svg]) => {
		const drawing = `${page}/${key}`;
		const id = drawing.replaceAll('/', '-');
		const own = svg.replaceAll(`${key}-title`, `${id}-title`).replaceAll(`${key}-description`, `${id}-description`);
		return [drawing, inItsColour(own, placeIn(drawing))];
	});
}

/** The place that a chart is of, where its name tells one. */
function placeIn(drawing: string): string {
	return /^sites\/(\d{3})\//.exec(drawing)?.[1] ?? /-(\d{3})$/.exec(drawing)?.[1] ?? ALL;
}

/** A chart of one place has its colour from the page around it, which a report has not. */
function inItsColour(svg: string, place: string): string {
	return svg.includes('site-') ? svg : svg.replace('class="chart"', `class="chart site-${place}"`);
}
