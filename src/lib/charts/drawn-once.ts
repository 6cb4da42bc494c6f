import type { Language } from '#lib/i18n/languages.ts';
import { wordsIn, type Words } from '#lib/i18n/words.ts';

/** The SVG of each chart of a page, by its key; none where there is nothing to draw. */
export type Charts = ReadonlyMap<string, string>;

const drawn = new WeakMap<object, Map<Language, Charts>>();

/** Charts cost milliseconds each, so they are drawn once for a page's figures and a language, and kept as long as they are. */
export function chartsOf<Page extends object>(
	page: Page,
	language: Language,
	draw: (page: Page, words: Words) => Charts
): Charts {
	const byLanguage = drawn.get(page) ?? new Map<Language, Charts>();
	drawn.set(page, byLanguage);
	const charts = byLanguage.get(language) ?? draw(page, wordsIn(language));
	byLanguage.set(language, charts);
	return charts;
}
