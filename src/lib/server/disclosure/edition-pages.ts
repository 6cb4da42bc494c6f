import type { EditionContent, ViewInEdition, WaitingView } from '#lib/trial/edition.ts';
import { measuresInOrder, type MeasurePage } from '#lib/trial/measure-page.ts';
import { indicators, type Overview } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';
import { views } from '#lib/trial/views.ts';
import { statusOf } from './edition-views.ts';
import { dataQualityOf } from './quality-views.ts';
import type { ReleasedPages } from './released-pages.ts';
import { sitesOf } from './site-views.ts';
import { targetGroupsOf } from './target-group-views.ts';

/** The pages as an edition holds them. */
export function pagesOf(content: Released<EditionContent>): ReleasedPages {
	const { deliveries, scopes, views: held } = content;
	const overview: Overview = {
		...{ deliveries, scopes },
		priceYear: held['start:cost'].priceYear,
		indicators: indicators.map(({ key, measures }) => ({
			key,
			series: measures.map((measure) => held[`measure:${measure}`].figures.series)
		})),
		headlines: measuresInOrder.flatMap((measure) => held[`measure:${measure}`].figures.headlines),
		status: statusOf(content)
	};
	const measures = measuresInOrder.map((measure) => {
		const { deliveries: own, priceYear, figures } = held[`measure:${measure}`];
		const page: MeasurePage = { measure, deliveries: own, scopes, priceYear, ...figures, flow: held.flow.figures };
		return [measure, page as Released<MeasurePage>] as const;
	});
	return {
		overview: overview as Released<Overview>,
		measures: new Map(measures),
		sites: sitesOf(content),
		targetGroups: targetGroupsOf(content),
		dataQuality: dataQualityOf(content)
	};
}

/** The views of an edition whose figures, or some of them, are older than it. */
export function waitingViews({ views: held }: EditionContent): WaitingView[] {
	return views.flatMap((view): WaitingView[] => {
		const { waits, deliveries, sources }: ViewInEdition<unknown> = held[view];
		if (waits !== null) return [{ view, waits, deliveries, places: null }];
		const late = sources.flatMap((source) => (source.waits === null ? [] : [{ ...source, waits: source.waits }]));
		return [...Map.groupBy(late, (source) => source.waits)].map(([why, own]) => ({
			...{ view, waits: why },
			deliveries: own.map(({ municipality, cutoff, synthetic }) => ({ municipality, cutoff, synthetic })),
			places: own.map(({ municipality, group }) => ({ municipality, group }))
		}));
	});
}
