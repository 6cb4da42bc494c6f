import type { Language } from '#lib/i18n/languages.ts';
import { wordsIn } from '#lib/i18n/words.ts';
import type { Overview } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';
import { drawOverview, type OverviewCharts } from './draw-overview.ts';

const drawn = new WeakMap<Released<Overview>, Map<Language, OverviewCharts>>();

/** Charts cost milliseconds each, so they are drawn once for an overview and kept as long as it is. */
export function chartsOf(overview: Released<Overview>, language: Language): OverviewCharts {
	const byLanguage = drawn.get(overview) ?? new Map<Language, OverviewCharts>();
	drawn.set(overview, byLanguage);
	const charts = byLanguage.get(language) ?? drawOverview(overview, wordsIn(language));
	byLanguage.set(language, charts);
	return charts;
}
